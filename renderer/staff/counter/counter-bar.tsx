import { Pictogram } from '../../components/pictogram.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffChoice } from '../components/staff-choice.tsx';
import { useStaff } from '../staff-context.tsx';
import { besideLanguages } from './counter-session.ts';
import type { Counter } from './use-counter.ts';

/** Both languages, which half is large, and whether the visitor has a display of their own. */
export function CounterBar({ counter, second }: { readonly counter: Counter; readonly second: boolean }) {
  const { say } = useStaff();
  const { languages } = useKiosk().content.guide;
  const { dispatch } = counter;
  const { language, beside } = counter.counter;
  const nameOf = (id: string | undefined) => languages.find((candidate) => candidate.id === id)?.autonym;
  const halfOf = (id: string) => ({ value: id, name: nameOf(id), lang: id });
  return (
    <div className="counter-bar">
      <StaffButton
        action="visitor-language"
        icon="language"
        onPress={() => dispatch({ type: 'go', place: { view: 'languages' } })}
      >
        <span lang={language}>{nameOf(language) ?? say('staff.counter.language')}</span>
      </StaffButton>
      <StaffButton action="swap" icon="larger" onPress={() => dispatch({ type: 'swap' })}>
        {say('staff.counter.swap')}
      </StaffButton>
      {second && (
        <span className="counter-second">
          <Pictogram name="people" />
          {say('staff.counter.second-display')}
        </span>
      )}
      <StaffChoice
        quiet
        choice="beside"
        label={say('staff.counter.beside')}
        value={beside}
        options={besideLanguages.map((id) => ({ ...halfOf(id), value: id }))}
        onChange={(next) => dispatch({ type: 'beside', beside: next })}
      />
    </div>
  );
}
