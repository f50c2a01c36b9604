import { leafletGroups } from '../components/leaflet-groups.tsx';
import { PagedGroups } from '../components/paged-groups.tsx';
import { useTexts } from '../i18n/texts-context.tsx';
import { useKiosk } from '../session/kiosk-context.tsx';
import { placeOf } from '../session/session.ts';
import { useSession } from '../session/session-context.tsx';
import { usePlan } from '../session/use-plan.ts';
import { OverlaySheet } from './overlay-sheet.tsx';

/** For the step on the screen: what the leaflet says word for word, and where the order differs. */
export function LeafletOverlay() {
  const { say, language } = useTexts();
  const { guide } = useKiosk().content;
  const place = placeOf(useSession().session);
  const step = usePlan()?.plan.steps.find((candidate) => place.screen === 'step' && candidate.id === place.step);
  if (step === undefined) return null;
  const quoted = step.leaflet.flatMap((id) => {
    const source = guide.sources.find((candidate) => candidate.id === id);
    return source?.place.kind === 'step' && source.place.number !== undefined ? [source.place.number] : [];
  });
  const differences = guide.differences.filter(
    ({ id, languages }) => step.differences.includes(id) && (languages === undefined || languages.includes(language)),
  );
  const groups = leafletGroups({
    id: 'leaflet',
    heading: say('ui.leaflet.says'),
    quotes: quoted.map((number) => `${say('source.leaflet', { n: number })}: ${say(`leaflet.step.${number}`)}`),
    differences,
    guide,
    say,
  });
  return (
    <OverlaySheet name="leaflet" title={say('ui.leaflet.title')} tall>
      <PagedGroups groups={groups} signature={`leaflet ${step.id} ${language}`} />
    </OverlaySheet>
  );
}
