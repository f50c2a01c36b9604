import { expect, test } from 'vitest';
import { type Action, freshSession, placeOf, reduceSession, type Session } from '../../renderer/session/session.ts';

const after = (...actions: Action[]): Session => actions.reduce(reduceSession, freshSession);
const chosen: Action = { type: 'choose-language', language: 'tg' };
const ask: Action = { type: 'go', to: { screen: 'question' } };
const answer = (question: string, value: string, steps?: string[]): Action => ({
  type: 'answer',
  question,
  value,
  steps,
});

test('choosing a language on the start screen leads home; anywhere else it keeps answers and place', () => {
  expect(placeOf(after(chosen))).toEqual({ screen: 'home' });
  const asked = after(chosen, ask, answer('emergency', 'no'));
  const changed = reduceSession(asked, { type: 'choose-language', language: 'uz' });
  expect(changed).toEqual({ ...asked, language: 'uz' });
});

test('the last answer leads straight to the checklist, and back to that question', () => {
  const done = after(chosen, ask, answer('emergency', 'no'), answer('who', 'self', ['hand-in']));
  expect(placeOf(done)).toEqual({ screen: 'checklist' });
  expect(placeOf(reduceSession(done, { type: 'back' }))).toEqual({ screen: 'question', question: 'who' });
  expect(done.change).toBeUndefined();
});

test('changing one answer keeps the others and counts the steps that came and went', () => {
  const done = after(chosen, ask, answer('emergency', 'no'), answer('who', 'family', ['a', 'b', 'c']));
  const changed = [
    { type: 'go', to: { screen: 'answers' } } as const,
    { type: 'change-answer', question: 'who', steps: ['a', 'b', 'c'] } as const,
    answer('who', 'self', ['a', 'd', 'e', 'f']),
  ].reduce(reduceSession, done);
  expect(changed.answers).toEqual({ emergency: 'no', who: 'self' });
  expect(changed.change).toEqual({ added: 3, removed: 2 });
  expect(placeOf(changed)).toEqual({ screen: 'checklist' });
  expect(reduceSession(changed, { type: 'go', to: { screen: 'print' } }).change).toBeUndefined();
});

test('a change that opens further questions still compares with the list before it', () => {
  const changed = after(
    chosen,
    ask,
    answer('who', 'self', ['a']),
    { type: 'change-answer', question: 'who', steps: ['a'] },
    answer('who', 'child'),
    answer('child-age', '0-5', ['a', 'b']),
  );
  expect(changed.change).toEqual({ added: 1, removed: 0 });
});

test('leaving a change half-way forgets the comparison, not the answers', () => {
  const left = after(
    chosen,
    ask,
    answer('who', 'self', ['a']),
    { type: 'change-answer', question: 'who', steps: ['a'] },
    {
      type: 'home',
    },
  );
  expect(left.changing).toBeUndefined();
  expect(left.answers).toEqual({ who: 'self' });
});

test('back never leaves the first screen', () => {
  expect(placeOf(after(chosen, { type: 'back' }, { type: 'back' }))).toEqual({ screen: 'home' });
});

test('text grows three times, then is normal again', () => {
  const sizes = [1, 2, 3, 4].map(
    (times) => after(...Array.from({ length: times }, () => ({ type: 'larger' }) as const)).text,
  );
  expect(sizes).toEqual(['large', 'larger', 'largest', 'normal']);
});

test('the colours are light, of high contrast, dark, and light again', () => {
  const schemes = [1, 2, 3].map(
    (times) => after(...Array.from({ length: times }, () => ({ type: 'contrast' }) as const)).scheme,
  );
  expect(schemes).toEqual(['contrast', 'dark', 'light']);
});

test('ticking twice unticks, papers and steps apart', () => {
  const tick: Action = { type: 'tick', list: 'documents', id: 'identity' };
  expect(after(tick).ticked).toEqual({ steps: [], documents: ['identity'] });
  expect(after(tick, tick).ticked).toEqual({ steps: [], documents: [] });
});

const full: Action[] = [
  chosen,
  { type: 'larger' },
  { type: 'contrast' },
  { type: 'reach' },
  ask,
  answer('who', 'self', ['a']),
  { type: 'tick', list: 'steps', id: 'a' },
];

test('the end erases answers and ticks at once; the wipe leaves nothing at all', () => {
  const ended = after(...full, { type: 'end' });
  expect([ended.answers, ended.ticked, ended.stack]).toEqual([
    {},
    { steps: [], documents: [] },
    [{ screen: 'thanks' }],
  ]);
  expect(after(...full, { type: 'wipe' })).toEqual(freshSession);
});

test('starting again keeps how the visitor reads, and nothing else', () => {
  const { answers, ticked, language, text, scheme, reach } = after(...full, { type: 'restart' });
  expect([answers, ticked.steps]).toEqual([{}, []]);
  expect([language, text, scheme, reach]).toEqual(['tg', 'large', 'contrast', true]);
});

test('the plain look comes back with everything else kept', () => {
  const before = after(...full);
  expect(after(...full, { type: 'defaults' })).toEqual({ ...before, text: 'normal', scheme: 'light', reach: false });
});

test('a look at a word from a question under change leads back into the change', () => {
  const done = after(chosen, ask, answer('who', 'family', ['a', 'b']));
  const looked = [
    { type: 'change-answer', question: 'who', steps: ['a', 'b'] },
    { type: 'go', to: { screen: 'glossary' } },
    { type: 'back' },
  ] as const;
  expect(looked.reduce(reduceSession, done).changing).toEqual(['a', 'b']);
});

test('every visit has a home of its own, as what is remembered of a place is remembered by it', () => {
  expect(placeOf(after(chosen))).not.toBe(placeOf(after(chosen)));
});

test('what was searched for stays while a hit is looked at, and a new search begins empty', () => {
  const search: Action = { type: 'go', to: { screen: 'search' } };
  const found = after(chosen, search, { type: 'query', query: 'talon' }, { type: 'go', to: { screen: 'glossary' } });
  expect(reduceSession(found, { type: 'back' }).query).toBe('talon');
  expect([{ type: 'home' } as const, search].reduce(reduceSession, found).query).toBe('');
  expect(reduceSession(found, { type: 'end' }).query).toBe('');
});

test('a visitor who is handed the kiosk is told what holds today, whatever day staff looked at before', () => {
  const visit = { language: 'uz', answers: { emergency: 'no' } } as const;
  const looked = after({ type: 'preview', day: '2027-03-01' }, chosen, ask);
  expect(looked.preview).toBe('2027-03-01');
  const handed = reduceSession(looked, { type: 'hand-over', visit: { ...freshSession, ...visit }, planned: false });
  expect([handed.language, handed.preview]).toEqual(['uz', undefined]);
});
