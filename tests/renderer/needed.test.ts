import { expect, test } from 'vitest';
import { planTextIds } from '../../shared/checklist/text-ids.ts';
import { guidance } from '../../shared/guide/plan.ts';
import { isPlainSheet, neededAt } from '../../renderer/session/needed.ts';
import { commonest, guide } from './content.ts';

const today = '2026-11-30';
const kiosk = { content: { version: '', guide }, today };
const at = { answers: commonest, kiosk };

test('until there is a list nothing but what a language comes with is said', () => {
  for (const screen of ['start', 'home', 'question', 'directory', 'search', 'thanks'] as const)
    expect(neededAt({ ...at, screen })).toEqual([]);
});

test('a list needs the texts of its own plan', () => {
  const found = guidance(guide, commonest, today);
  if (found.kind !== 'plan') throw new Error('a question is open');
  for (const screen of ['checklist', 'answers', 'qr'] as const)
    expect(neededAt({ ...at, screen })).toEqual(planTextIds(guide, found.plan));
  expect(neededAt({ ...at, screen: 'answers', answers: { emergency: 'no' } })).toEqual([]);
});

test('all else needs the whole language', () => {
  for (const screen of ['step', 'print', 'law', 'glossary', 'services', 'diseases', 'complaints', 'about'] as const)
    expect(neededAt({ ...at, screen })).toBe('whole');
});

test('of the sheets over a screen only help and the languages do not', () => {
  expect([undefined, 'help' as const, 'language' as const].map(isPlainSheet)).toEqual([true, true, true]);
  expect((['words', 'leaflet', 'diseases'] as const).map(isPlainSheet)).toEqual([false, false, false]);
});
