import { PagedGroups } from '../components/paged-groups.tsx';
import { useTexts } from '../i18n/texts-context.tsx';
import { diseaseGroups } from '../screens/diseases/disease-groups.tsx';
import { useKiosk } from '../session/kiosk-context.tsx';
import { useDisplay } from '../theme/display-context.tsx';
import { OverlaySheet } from './overlay-sheet.tsx';
import '../components/rows.css';

/** The listed diseases, over the question about them. */
export function DiseasesOverlay() {
  const { say, texts, language } = useTexts();
  const { columns } = useDisplay();
  const { guide } = useKiosk().content;
  return (
    <OverlaySheet name="diseases" title={say('ui.diseases.title')} lead={say('ui.home.diseases.why')} tall>
      <PagedGroups
        groups={diseaseGroups({ guide, texts, say })}
        columns={columns}
        signature={`diseases-overlay ${language}`}
      />
    </OverlaySheet>
  );
}
