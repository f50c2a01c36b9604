import { expect, test } from 'vitest';
import { piecesOf } from '../../renderer/paging/pieces.ts';

const text = 'Take the paper to the desk and ask when it will be ready. The clinic answers you within one working day.';

test('a text is cut at the ends of its sentences, where these are near', () => {
  expect(piecesOf(text, 2)).toEqual([
    'Take the paper to the desk and ask when it will be ready.',
    'The clinic answers you within one working day.',
  ]);
});

test('no word is lost or broken, however many pieces are asked for', () => {
  for (let count = 1; count <= 40; count += 1) {
    const pieces = piecesOf(text, count);
    expect(pieces.join(' ')).toBe(text);
    expect(pieces.length).toBeLessThanOrEqual(count);
    expect(pieces).not.toContain('');
  }
});

test('what cannot be cut stays whole', () => {
  expect(piecesOf('1414', 3)).toEqual(['1414']);
});
