import type { Input } from '../../../shared/api.ts';
import type { Answers } from '../../../shared/content/condition.ts';
import type { CounterAction, CounterSession } from './counter-session.ts';

type Counted = Input<'count:add'>;

/**
 * What an action of the clerk's is counted as: the same sums as on the visitor's own screens, so that nothing tells who
 * was helped (docs/statistics.md). `outcomeOf` gives what answers lead to.
 */
export function countedBy(
  counter: CounterSession,
  action: CounterAction,
  outcomeOf: (answers: Answers) => string | undefined,
): Counted[] {
  switch (action.type) {
    case 'language': {
      if (action.language === counter.language) return [];
      const language: Counted = { counter: 'language', key: action.language };
      return counter.language === undefined ? [{ counter: 'session', key: 'start' }, language] : [language];
    }
    case 'outcome':
    case 'answer': {
      const answers =
        action.type === 'outcome' ? action.reach.answers : { ...counter.answers, [action.question]: action.value };
      const outcome = outcomeOf(answers);
      return outcome === undefined || outcome === outcomeOf(counter.answers)
        ? []
        : [{ counter: 'outcome', key: outcome }];
    }
    default:
      return [];
  }
}
