import type { DirectoryEntry } from '../../../shared/directory/entry.ts';
import { filterDirectory, sortDirectory } from '../../../shared/directory/filter.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { choiceOf, type DirectoryChoice, type DirectoryPlace, filterOf } from '../../session/directory-place.ts';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';

interface Places {
  readonly choice: DirectoryChoice;
  /** What there is of the kind, whatever is chosen. */
  readonly all: readonly DirectoryEntry[];
  readonly shown: readonly DirectoryEntry[];
}

/** The directory's entries of a place, and those that the visitor chose to see, in order. */
export function usePlaces(place: DirectoryPlace, now: Date): Places {
  const { directory } = useKiosk();
  const { answers } = useSession().session;
  const { language } = useTexts();
  const choice = choiceOf(place, answers);
  const all = filterDirectory(directory.entries, { kind: place.kind });
  const shown = sortDirectory(filterDirectory(all, filterOf(place, choice, language, now)), language);
  return { choice, all, shown };
}
