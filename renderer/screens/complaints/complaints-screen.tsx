import type { Group } from '../../components/paged-groups.tsx';
import { phonesGroup } from '../../components/phones-group.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useDisplay } from '../../theme/display-context.tsx';

/** Whom to call, on what grounds a clinic may refuse, and how to complain. */
export function ComplaintsScreen() {
  const { say } = useTexts();
  const { columns } = useDisplay();
  const { rules } = useKiosk().content.guide;
  const points = (kind: string, ids: readonly string[]) =>
    ids.map((id) => ({ key: id, node: <p className="point">{say(`${kind}.${id}`)}</p> }));
  const groups: Group[] = [
    phonesGroup(rules.phones, say),
    {
      id: 'complaint',
      heading: say('ui.checklist.complain'),
      rows: points(
        'complaint',
        rules.complaint.map(({ id }) => id),
      ),
    },
    {
      id: 'refusal',
      heading: say('ui.checklist.refused'),
      rows: points(
        'refusal',
        rules.refusal.map(({ id }) => id),
      ),
      start: 'column',
    },
  ];
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
