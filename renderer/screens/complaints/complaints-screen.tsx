import { ReadingScreen } from '../../components/reading-screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useDisplay } from '../../theme/display-context.tsx';
import { complaintGroups } from './complaint-groups.tsx';
import './complaints.css';

/** Whom to call, on what grounds a clinic may refuse, and how to complain. */
export function ComplaintsScreen() {
  const { say, texts } = useTexts();
  const { columns } = useDisplay();
  const groups = complaintGroups({ guide: useKiosk().content.guide, texts, say });
  return (
    <ReadingScreen
      name="complaints"
      icon="phone"
      title={say('ui.complaints.title')}
      lead={say('ui.home.complaints.why')}
      groups={columns > 1 ? groups : groups.map((group) => ({ ...group, start: undefined }))}
      columns={columns}
    />
  );
}
