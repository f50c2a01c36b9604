import { ActionButton } from '../../components/action-button.tsx';
import { useVisit } from '../../session/session-context.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { DueNotice } from '../content/due-notice.tsx';
import { Notices } from '../diagnostics/notices.tsx';
import { useStaff } from '../staff-context.tsx';
import { screensFor } from '../staff-screens.tsx';
import { Assisted } from './assisted.tsx';

/** Where staff begin: the visitor who waits, and what this role may do. */
export function HomeScreen() {
  const { say, role, go } = useStaff();
  const { visit } = useVisit();
  const waits = visit.before !== 'start';
  return (
    <StaffScreen name="home" title={say('staff.home.title')} handles={{ 'data-role': role }}>
      {waits && <Assisted />}
      <DueNotice />
      <Notices />
      <div className="staff-tiles">
        {screensFor(role)
          .filter(({ name }) => name !== 'counter' || !waits)
          .map(({ name, icon }) => (
            <ActionButton key={name} action={name} icon={icon} onPress={() => go(name)}>
              {say(`staff.home.${name}`)}
            </ActionButton>
          ))}
      </div>
    </StaffScreen>
  );
}
