import { chosen } from '../../../shared/content/condition.ts';
import { guidance } from '../../../shared/guide/plan.ts';
import { reach } from '../../../shared/guide/reach.ts';
import type { HalfRow } from './half-rows.ts';
import type { RowTarget } from './twin-page.tsx';
import type { Counter } from './use-counter.ts';

/** The last digit of a row's place, for the first ten rows. */
const digitOf = (place: number) => (place <= 10 ? place % 10 : undefined);

/** Answers the question on the page. */
export function answerQuestion(
  { question, counter, guide, today, dispatch }: Counter,
  value: string | readonly string[],
) {
  if (question === undefined) return;
  const { id } = question.question;
  const planned = guidance(guide, { ...counter.answers, [id]: value }, today).kind === 'plan';
  dispatch({ type: 'answer', question: id, value, planned });
}

/** What is picked of a question with several choices, after a touch on this one. */
function pickedWith(picked: readonly string[], option: string): readonly string[] {
  const rest = picked.filter((id) => id !== 'none' && id !== option);
  return picked.includes(option) ? rest : [...rest, option];
}

/** What a touch on each row of the page does. `picked` is what is marked of a question with several choices. */
export function rowTargets(
  counter: Counter,
  picked: readonly string[],
  pick: (options: readonly string[]) => void,
): (row: HalfRow) => RowTarget | undefined {
  const { question, dispatch, guide, today, plan } = counter;
  const { answers, ticked, filled } = counter.counter;
  const given = Object.fromEntries(Object.entries(answers).filter(([id]) => !filled.includes(id)));
  const papers = plan?.documents.map(({ id }) => id) ?? [];
  const option = (id: string): Pick<RowTarget, 'role' | 'on' | 'press'> => {
    if (question?.question.several !== true) {
      const on = chosen(answers, question?.question.id ?? '').includes(id);
      return { role: 'radio', on, press: () => answerQuestion(counter, id) };
    }
    const press = () => (id === 'none' ? answerQuestion(counter, ['none']) : pick(pickedWith(picked, id)));
    return { role: 'checkbox', on: picked.includes(id), press };
  };
  return ({ kind, id, number }) => {
    if (id === undefined) return undefined;
    switch (kind) {
      case 'outcome': {
        const way = () => reach(guide, id, today, given);
        const press = () => {
          const found = way();
          if (found !== undefined) dispatch({ type: 'outcome', reach: found });
        };
        return { role: 'button', on: plan?.outcome === id, press, digit: digitOf(Number(number)) };
      }
      case 'option':
        return { ...option(id), digit: digitOf(Number(number)) };
      case 'document': {
        const press = () => dispatch({ type: 'tick', list: 'documents', id });
        return { role: 'checkbox', on: ticked.documents.includes(id), press, digit: digitOf(papers.indexOf(id) + 1) };
      }
      case 'step':
        return { role: 'button', on: false, press: () => dispatch({ type: 'go', place: { view: 'step', step: id } }) };
      default:
        return undefined;
    }
  };
}
