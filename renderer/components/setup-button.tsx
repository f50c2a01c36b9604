import { useStart } from '../session/kiosk-context.tsx';
import { useStaffGate } from '../session/staff-gate.ts';
import { ActionButton } from './action-button.tsx';

/** Languages that clerks speak. */
const clerks = ['ru', 'kk'] as const;

/** The way into the wizard on a kiosk that nobody has set up yet, in the words of those who do that; gone afterwards. */
export function SetupButton() {
  const { texts, settings } = useStart();
  const { enter } = useStaffGate();
  if (settings.wizard === 'no') return null;
  return (
    <ActionButton action="setup" size="small" className="setup-button" onPress={() => enter('setup')}>
      {clerks.map((language) => (
        <span key={language} lang={language}>
          {texts[language]?.['ui.start.setup']}
        </span>
      ))}
    </ActionButton>
  );
}
