import { expect, test } from 'vitest';
import { reach } from '../../../../shared/guide/reach.ts';
import { guidance } from '../../../../shared/guide/plan.ts';
import { countedBy } from '../../../../renderer/staff/counter/counted-by.ts';
import {
  beginCounter,
  type CounterAction,
  type CounterSession,
  reduceCounter,
} from '../../../../renderer/staff/counter/counter-session.ts';
import { freshSession } from '../../../../renderer/session/session.ts';
import { guide } from '../../content.ts';

const today = '2026-11-29';
const outcomeOf = (answers: CounterSession['answers']) => {
  const found = guidance(guide, answers, today);
  return found.kind === 'plan' ? found.plan.outcome : undefined;
};

/** What these actions are counted as, one after the other. */
function counted(first: CounterSession, ...actions: readonly CounterAction[]): string[] {
  let counter = first;
  return actions.flatMap((action) => {
    const found = countedBy(counter, action, outcomeOf);
    counter = reduceCounter(counter, action);
    return found.map(({ counter: name, key }) => `${name} ${key}`);
  });
}

const office = { second: 'ru', paper: 'a4', planned: false } as const;
const speaks = (language: string): CounterAction => ({ type: 'language', language, planned: false });
function choose(outcome: string): CounterAction {
  const found = reach(guide, outcome, today, {});
  if (found === undefined) throw new Error(`there is no way to ${outcome}`);
  return { type: 'outcome', reach: found };
}

test('who walks in is a session, with a language and the outcome that the clerk chose', () => {
  const actions = [speaks('tg'), speaks('tg'), choose('contract'), speaks('uz')];
  expect(counted(beginCounter(freshSession, office), ...actions)).toEqual([
    'session start',
    'language tg',
    'outcome contract',
    'language uz',
  ]);
});

test('an outcome is counted again only when another one is reached, by choice or by an answer', () => {
  const first = beginCounter({ ...freshSession, language: 'tg' }, office);
  const actions: CounterAction[] = [
    choose('contract'),
    choose('contract'),
    choose('emergency'),
    { type: 'answer', question: 'emergency', value: 'no', planned: false },
    { type: 'answer', question: 'emergency', value: 'yes', planned: true },
    { type: 'swap' },
  ];
  expect(counted(first, ...actions)).toEqual(['outcome contract', 'outcome emergency', 'outcome emergency']);
});

test('what the visitor has reached is counted already', () => {
  const answers = reach(guide, 'contract', today, {})?.answers ?? {};
  const first = beginCounter({ ...freshSession, language: 'tg', answers }, { ...office, planned: true });
  expect(counted(first, choose('contract'))).toEqual([]);
});
