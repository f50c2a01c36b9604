import { useRef, useState } from 'react';
import { chosen } from '../../../shared/content/condition.ts';
import { StaffScreen } from '../components/staff-screen.tsx';
import { useStaff } from '../staff-context.tsx';
import { CounterActions } from './counter-actions.tsx';
import { CounterBar } from './counter-bar.tsx';
import { CounterLanguages } from './counter-languages.tsx';
import { CounterPrint } from './counter-print.tsx';
import { backOf } from './counter-session.ts';
import { rowTargets } from './row-targets.ts';
import { TwinPage } from './twin-page.tsx';
import { useCompanion } from './use-companion.ts';
import { useCounter } from './use-counter.ts';
import { useCounterKeys } from './use-counter-keys.ts';
import './twin.css';
import './counter.css';

/** Clerk and visitor before one screen: the same page in both languages, and what the clerk does about it. */
export function CounterScreen() {
  const { say, back } = useStaff();
  const frame = useRef<HTMLDivElement>(null);
  const counter = useCounter();
  const second = useCompanion(counter, frame);
  useCounterKeys(frame);
  const { plan, question, rows, languages, dispatch } = counter;
  const { place, large, answers } = counter.counter;
  const asked = question?.question.id;
  const [draft, setDraft] = useState<{ readonly question: string | undefined; readonly picked: readonly string[] }>();
  const picked = draft?.question === asked ? (draft?.picked ?? []) : chosen(answers, asked ?? '');
  const goBack = () => {
    const to = backOf(counter.counter, plan !== undefined);
    if (to === undefined) back();
    else dispatch({ type: 'go', place: to });
  };
  const handles = {
    'data-view': place.view,
    'data-large': large,
    ...(plan === undefined ? {} : { 'data-outcome': plan.outcome }),
    ...(asked === undefined ? {} : { 'data-question': asked }),
  };
  return (
    <StaffScreen
      name="counter"
      title={say('staff.counter.title')}
      handles={handles}
      onBack={goBack}
      actions={<CounterActions counter={counter} picked={picked} />}
    >
      <CounterBar counter={counter} second={second} />
      <div ref={frame} className="counter-page">
        {place.view === 'languages' && <CounterLanguages counter={counter} />}
        {place.view === 'print' && <CounterPrint counter={counter} />}
        <TwinPage
          rows={rows}
          languages={languages}
          targetOf={rowTargets(counter, picked, (next) => setDraft({ question: asked, picked: next }))}
        />
      </div>
      <p className="counter-keys">{say('staff.counter.keys')}</p>
    </StaffScreen>
  );
}
