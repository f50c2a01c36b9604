import { call } from '../../bridge.ts';
import { useSession } from '../../session/session-context.tsx';
import { StaffButton } from '../components/staff-button.tsx';
import { useStaff } from '../staff-context.tsx';
import { answerQuestion } from './row-targets.ts';
import type { ClerkPlace } from './counter-session.ts';
import type { Counter } from './use-counter.ts';

interface CounterActionsProps {
  readonly counter: Counter;
  readonly picked: readonly string[];
}

/** Gives the visitor's screen what was worked out here. */
function HandOver({ counter }: { readonly counter: Counter }) {
  const { say, leave } = useStaff();
  const { dispatch } = useSession();
  const { language, answers, ticked, people } = counter.counter;
  if (language === undefined) return null;
  const handOver = () => {
    const planned = counter.plan !== undefined;
    void call('staff:counter-did', { what: 'hand-over' }).catch(() => undefined);
    dispatch({ type: 'hand-over', visit: { language, answers, ticked, people }, planned });
    leave();
  };
  return (
    <StaffButton action="hand-over" icon="hand-in" onPress={handOver}>
      {say('staff.counter.hand-over')}
    </StaffButton>
  );
}

/** From step to step, without a way past the ends. */
function StepActions({ counter }: { readonly counter: Counter }) {
  const { say } = useStaff();
  const { plan, dispatch } = counter;
  const { place } = counter.counter;
  const steps = plan?.steps.map(({ id }) => id) ?? [];
  const at = place.view === 'step' ? steps.indexOf(place.step) : -1;
  const go = (step: string) => dispatch({ type: 'go', place: { view: 'step', step } });
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  return (
    <>
      {previous !== undefined && (
        <StaffButton action="previous-step" icon="back" onPress={() => go(previous)}>
          {say('staff.counter.step', { n: at })}
        </StaffButton>
      )}
      {next !== undefined && (
        <StaffButton action="next-step" iconAfter="next" onPress={() => go(next)}>
          {say('staff.counter.step', { n: at + 2 })}
        </StaffButton>
      )}
    </>
  );
}

/** What the list offers: ask what was assumed, take all papers for shown, the steps. */
function ListActions({ counter }: { readonly counter: Counter }) {
  const { say } = useStaff();
  const { plan, dispatch, assumed } = counter;
  const documents = plan?.documents.map(({ id }) => id) ?? [];
  const missing = documents.filter((id) => !counter.counter.ticked.documents.includes(id));
  const first = assumed[0] ?? Object.keys(plan?.answers ?? {})[0];
  return (
    <>
      {first !== undefined && (
        <StaffButton
          action="questions"
          icon="answers"
          onPress={() => dispatch({ type: 'go', place: { view: 'question', question: first } })}
        >
          {assumed.length > 0 ? say('staff.counter.ask', { n: assumed.length }) : say('staff.counter.questions')}
        </StaffButton>
      )}
      {documents.length > 0 && (
        <StaffButton
          action="all-shown"
          icon="check"
          disabled={missing.length === 0}
          onPress={() => dispatch({ type: 'tick-all', documents })}
        >
          {say('staff.counter.all-shown')}
        </StaffButton>
      )}
    </>
  );
}

/** The buttons at the foot of the counter, by what is shown. */
export function CounterActions({ counter, picked }: CounterActionsProps) {
  const { say } = useStaff();
  const { plan, question, dispatch } = counter;
  const { view } = counter.counter.place;
  const go = (place: ClerkPlace) => dispatch({ type: 'go', place });
  if (view === 'languages') return null;
  return (
    <>
      {view === 'outcomes' && (
        <StaffButton action="questions" icon="answers" onPress={() => go({ view: 'question' })}>
          {say('staff.counter.questions')}
        </StaffButton>
      )}
      {view === 'list' && <ListActions counter={counter} />}
      {view === 'step' && <StepActions counter={counter} />}
      {plan !== undefined && view !== 'list' && (
        <StaffButton action="list" icon="receipt" onPress={() => go({ view: 'list' })}>
          {say('staff.counter.list')}
        </StaffButton>
      )}
      {question?.question.several === true && (
        <StaffButton
          action="next"
          iconAfter="next"
          disabled={picked.length === 0}
          onPress={() => answerQuestion(counter, picked)}
        >
          {say('staff.counter.next')}
        </StaffButton>
      )}
      {view !== 'outcomes' && <HandOver counter={counter} />}
      {plan !== undefined && view !== 'print' && (
        <>
          <StaffButton action="print-more" icon="receipt" onPress={() => go({ view: 'print' })}>
            {say('staff.counter.print-more')}
          </StaffButton>
          <StaffButton action="print" icon="print" variant="contained" onPress={() => counter.print('checklist')}>
            {say('staff.counter.print')}
          </StaffButton>
        </>
      )}
    </>
  );
}
