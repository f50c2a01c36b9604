import type { Source } from '../../../shared/content/schema.ts';
import type { Group } from '../../components/paged-groups.tsx';
import { leafletGroups } from '../../components/leaflet-groups.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { lineRow } from '../../components/text-row.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';

/** Every difference by the leaflet's place: its own words, what the order says, what to do, and the order to open. */
export function DifferencesScreen() {
  const { say, has } = useTexts();
  const { guide } = useKiosk().content;
  const heading = ({ place }: Source) =>
    place.kind === 'step' ? say('source.leaflet', { n: place.number ?? '' }) : say(`source.leaflet.${place.kind}`);
  const places = guide.sources.filter((source) => source.act === 'leaflet');
  const groups = places.flatMap((source): Group[] => {
    const differences = guide.differences.filter((difference) => difference.leaflet.includes(source.id));
    const quote = `leaflet.step.${source.place.number}`;
    if (source.place.kind !== 'step' && differences.length === 0) return [];
    const parts = leafletGroups({
      id: 'difference',
      heading: heading(source),
      // English has no leaflet of its own.
      quotes: has(quote) ? [say(quote)] : [],
      differences,
      guide,
      say,
    });
    // One group, so that the heading comes again where the differences go on.
    const rows = parts.flatMap(({ id, rows: list }) => list.map((row) => ({ ...row, key: `${id}-${row.key}` })));
    return [{ id: source.id.replace('.', '-'), heading: heading(source), className: 'difference', rows }];
  });
  const credit = { id: 'credit', rows: [lineRow('credit', say('leaflet.credit'), 'legal')] };
  return (
    <ReadingScreen
      name="law"
      subject="differences"
      icon="search-doc"
      title={say('ui.law.differences')}
      lead={say('ui.law.differences.why')}
      groups={[...groups, credit]}
      signature="differences"
    />
  );
}
