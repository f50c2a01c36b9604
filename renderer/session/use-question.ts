import { chosen } from '../../shared/content/condition.ts';
import { guidance } from '../../shared/guide/plan.ts';
import { estimateTotal, type OpenQuestion, walk } from '../../shared/guide/questions.ts';
import { type Say, useTexts } from '../i18n/texts-context.tsx';
import { useKiosk } from './kiosk-context.tsx';
import { useSession } from './session-context.tsx';
import { useCountOutcome } from './use-count-outcome.ts';

/** A question's title and hint in words, in the wording that fits the answers so far. */
export function questionWords({ question, options, variant }: OpenQuestion, say: Say, has: (id: string) => boolean) {
  const plain = `question.${question.id}`;
  const worded = variant === undefined ? plain : `${plain}.${variant}`;
  // With one option beside "none", there are no several to choose.
  const isOnly = question.several && options.length <= 2;
  const hint = isOnly ? '' : has(`${worded}.hint`) ? `${worded}.hint` : question.hint ? `${plain}.hint` : '';
  return { title: say(`${worded}.title`), hint: hint === '' ? '' : say(hint) };
}

/** The question on the screen: a named one that was answered before, else the first that is open. */
export function useQuestion(wanted: string | undefined) {
  const { content, today } = useKiosk();
  const { session, dispatch } = useSession();
  const { say, has } = useTexts();
  const countOutcome = useCountOutcome();
  const { guide } = content;
  const { asked, open: unanswered, answers } = walk(guide, session.answers, today);
  const index = asked.findIndex((candidate) => candidate.question.id === wanted);
  const at = index >= 0 ? index : unanswered === undefined ? asked.length - 1 : asked.length;
  const open = asked[at] ?? unanswered;
  if (open === undefined) throw new Error('there is no question to show');

  const stepsWith = (value: string | readonly string[]) => {
    const result = guidance(guide, { ...session.answers, [open.question.id]: value }, today);
    if (result.kind === 'question') return undefined;
    countOutcome(result.plan.outcome);
    return result.plan.steps.map((step) => step.id);
  };

  return {
    open,
    number: at + 1,
    total: Math.max(at + 1, estimateTotal(guide, answers, today)),
    chosen: chosen(session.answers, open.question.id),
    words: questionWords(open, say, has),
    answer: (value: string | readonly string[]) =>
      dispatch({ type: 'answer', question: open.question.id, value, steps: stepsWith(value) }),
    back: () => {
      const previous = asked[at - 1]?.question.id;
      if (session.changing !== undefined || previous === undefined) dispatch({ type: 'back' });
      else dispatch({ type: 'replace', to: { screen: 'question', question: previous } });
    },
    showAnswers: () => dispatch({ type: 'go', to: { screen: 'answers' } }),
  };
}
