import { expect, test } from 'vitest';
import { type Action, freshSession, reduceSession } from '../../renderer/session/session.ts';
import { stopOf } from '../../renderer/session/stop.ts';
import { guide } from './content.ts';

const today = '2026-11-22';
const chosen: Action = { type: 'choose-language', language: 'tg' };
const ask: Action = { type: 'go', to: { screen: 'question' } };
const answer = (question: string, value: string, steps?: string[]): Action => ({
  type: 'answer',
  question,
  value,
  steps,
});
const stopAfter = (...actions: Action[]) => stopOf(actions.reduce(reduceSession, freshSession), guide, today);

test('a visit stops at the question that is open, or at the one it went back to', () => {
  expect(stopAfter(chosen, ask)).toBe('question-emergency');
  const asked = [chosen, ask, answer('emergency', 'no')];
  expect(stopAfter(...asked)).toBe('question-who');
  expect(stopAfter(...asked, { type: 'replace', to: { screen: 'question', question: 'emergency' } })).toBe(
    'question-emergency',
  );
});

test('a visit stops on the last screen, whatever it showed there', () => {
  expect(stopAfter(chosen)).toBe('screen-home');
  expect(stopAfter(chosen, { type: 'go', to: { screen: 'diseases', entry: 'tuberculosis' } })).toBe('screen-diseases');
  expect(stopAfter(chosen, ask, { type: 'home' })).toBe('screen-home');
});

test('a visit that led to a list stops nowhere, also after another answer or a new beginning', () => {
  const listed = [chosen, ask, answer('emergency', 'yes', ['call'])];
  expect(stopAfter(...listed)).toBeUndefined();
  expect(stopAfter(...listed, { type: 'home' })).toBeUndefined();
  expect(stopAfter(...listed, answer('emergency', 'no'))).toBeUndefined();
  expect(stopAfter(...listed, { type: 'restart' })).toBeUndefined();
});

test('nobody stops on the start screen, nor after the end', () => {
  expect(stopAfter()).toBeUndefined();
  expect(stopAfter(chosen, { type: 'end' })).toBeUndefined();
  expect(stopAfter(chosen, { type: 'wipe' })).toBeUndefined();
});
