import { expect, test } from 'vitest';
import {
  type Action,
  freshSession,
  placeOf,
  reduceSession,
  type Session,
} from '../../../../renderer/session/session.ts';
import {
  backOf,
  beginCounter,
  type CounterAction,
  type CounterSession,
  reduceCounter,
} from '../../../../renderer/staff/counter/counter-session.ts';

const office = { second: 'ru', paper: 'a4', planned: false } as const;
const visit = (...actions: Action[]): Session => actions.reduce(reduceSession, freshSession);
const chosen: Action = { type: 'choose-language', language: 'uz' };
const answer: Action = { type: 'answer', question: 'who', value: 'self', steps: undefined };
const after = (counter: CounterSession, ...actions: CounterAction[]) => actions.reduce(reduceCounter, counter);
const walkIn = beginCounter(freshSession, office);

test('somebody who walks in is first asked for their language, then for what it is about', () => {
  expect([walkIn.place, walkIn.language]).toEqual([{ view: 'languages' }, undefined]);
  const begun = after(walkIn, { type: 'language', language: 'tg', planned: false });
  expect([begun.place, begun.language, begun.beside]).toEqual([{ view: 'outcomes' }, 'tg', 'ru']);
});

test("the visitor's session is taken over: language, answers, ticks and place", () => {
  const visitor = visit(chosen, answer, { type: 'tick', list: 'documents', id: 'identity' });
  expect(beginCounter(visitor, office)).toMatchObject({
    language: 'uz',
    answers: { who: 'self' },
    ticked: { documents: ['identity'], steps: [] },
    place: { view: 'question' },
  });
  expect(beginCounter(visitor, { ...office, planned: true }).place).toEqual({ view: 'list' });
  const atStep = reduceSession(visitor, { type: 'go', to: { screen: 'step', step: 'hand-in' } });
  expect(beginCounter(atStep, { ...office, planned: true }).place).toEqual({ view: 'step', step: 'hand-in' });
  expect(beginCounter(visit(chosen), office).place).toEqual({ view: 'outcomes' });
});

test.each([
  ['uz', 'kk', 'kk'],
  ['uz', 'en', 'ru'],
  ['ru', 'ru', 'kk'],
  ['kk', 'kk', 'ru'],
])('for a visitor of %s and the second language %s, the other half is in %s', (language, second, beside) => {
  expect(beginCounter(visit({ ...chosen, language }), { ...office, second }).beside).toBe(beside);
});

test('the halves change places in size and language by one action each', () => {
  expect(after(walkIn, { type: 'swap' }).large).toBe('staff');
  expect(after(walkIn, { type: 'swap' }, { type: 'swap' }).large).toBe('visitor');
  expect(after(walkIn, { type: 'beside', beside: 'kk' }).beside).toBe('kk');
});

test('an outcome brings its list; what was assumed is asked one after the other, then the list is back', () => {
  const answers = { who: 'self', status: 'a', contract: 'b' };
  const reach = { answers, filled: Object.keys(answers), assumed: ['status', 'contract'] };
  const listed = after(walkIn, { type: 'outcome', reach });
  expect([listed.place, listed.answers]).toEqual([{ view: 'list' }, reach.answers]);
  const one = after(listed, { type: 'answer', question: 'status', value: 'c', planned: true });
  expect([one.place, one.assumed]).toEqual([{ view: 'question', question: 'contract' }, ['contract']]);
  expect(one.filled).toEqual(['who', 'contract']);
  const both = after(one, { type: 'answer', question: 'contract', value: 'b', planned: true });
  expect([both.place, both.assumed]).toEqual([{ view: 'list' }, []]);
});

test('a question that opens by an answer comes next', () => {
  const asked = after(walkIn, { type: 'answer', question: 'who', value: 'child', planned: false });
  expect(asked.place).toEqual({ view: 'question' });
});

test('papers are ticked one by one or all at once, and nothing is ticked twice', () => {
  const one = after(walkIn, { type: 'tick', list: 'documents', id: 'phone' });
  expect(after(one, { type: 'tick-all', documents: ['identity', 'phone'] }).ticked.documents).toEqual([
    'phone',
    'identity',
  ]);
  expect(after(one, { type: 'tick', list: 'documents', id: 'phone' }).ticked.documents).toEqual([]);
});

test('back leads to the list while there is one, to the outcomes, and out', () => {
  const at = (view: 'print' | 'list' | 'outcomes' | 'languages', planned: boolean) =>
    backOf(after(walkIn, { type: 'go', place: { view } }), planned);
  expect([at('print', true), at('print', false), at('list', true)]).toEqual([
    { view: 'list' },
    { view: 'outcomes' },
    { view: 'outcomes' },
  ]);
  expect([at('outcomes', true), at('languages', false)]).toEqual([undefined, undefined]);
});

test('only the hand-over changes what the visitor has, and puts them before their list', () => {
  const visitor = visit(chosen, answer, { type: 'larger' });
  const worked = after(
    beginCounter(visitor, office),
    { type: 'language', language: 'tg', planned: true },
    { type: 'people', people: 3 },
  );
  expect(visitor).toMatchObject({ language: 'uz', people: 1 });
  const { language, ticked, people } = worked;
  const answers = { who: 'family' };
  const handed = reduceSession(visitor, {
    type: 'hand-over',
    visit: { language, answers, ticked, people },
    planned: true,
  });
  expect(handed).toMatchObject({ language: 'tg', answers, people: 3, text: 'large' });
  expect(placeOf(handed)).toEqual({ screen: 'checklist' });
});
