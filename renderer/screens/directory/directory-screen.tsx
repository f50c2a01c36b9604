import { entryKey } from '../../../shared/directory/entry.ts';
import type { DirectoryPlace } from '../../session/directory-place.ts';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { ChoiceView } from './choice-view.tsx';
import { EntryView } from './entry-view.tsx';
import { ListView } from './list-view.tsx';
import './directory.css';

/** Where to go: the office's clinics, insurers and service centres. */
export function DirectoryScreen({ place }: { readonly place: DirectoryPlace }) {
  const { directory } = useKiosk();
  const entry = directory.entries.find((candidate) => entryKey(candidate) === place.entry);
  if (entry !== undefined) return <EntryView key={place.entry} entry={entry} />;
  if (place.choosing === true) return <ChoiceView place={place} />;
  return <ListView place={place} />;
}
