import { leafletGroups } from '../../components/leaflet-groups.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';

/** The leaflet's steps one by one: its own words, what the order says, what to do. */
export function LawScreen() {
  const { say, language } = useTexts();
  const { guide } = useKiosk().content;
  const steps = guide.sources.filter((source) => source.act === 'leaflet' && source.place.kind === 'step');
  const groups = steps.flatMap((source) =>
    leafletGroups({
      id: source.id.replace('.', '-'),
      heading: say('source.leaflet', { n: source.place.number ?? '' }),
      quotes: [say(`leaflet.step.${source.place.number}`)],
      differences: guide.differences.filter(
        (difference) =>
          difference.leaflet.includes(source.id) &&
          (difference.languages === undefined || difference.languages.includes(language)),
      ),
      say,
      start: 'page',
    }),
  );
  const credit = { id: 'credit', rows: [{ key: 'credit', node: <p className="legal">{say('leaflet.credit')}</p> }] };
  return (
    <ReadingScreen
      name="law"
      icon="law"
      title={say('ui.home.leaflet')}
      lead={say('ui.home.leaflet.why')}
      groups={[...groups, credit]}
    />
  );
}
