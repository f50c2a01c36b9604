import { expect, test } from 'vitest';
import { excerptOf, marksIn } from '../../../shared/search/marks.ts';

const marked = (text: string, ...words: string[]) =>
  marksIn(
    text,
    words.map((word) => ({ word, prefix: true })),
  ).map(([start, end]) => text.slice(start, end));

test('marks the letters that were typed, with their marks and apostrophes', () => {
  expect(marked('O‘pka shifokori', 'op')).toEqual(['O‘p']);
  expect(marked('Көз дәрігері', 'коз', 'дариг')).toEqual(['Көз', 'дәріг']);
  expect(marked('Թերապևտ', 'թերապեվ')).toEqual(['Թերապև']);
  expect(marked('Корь', 'кор')).toEqual(['Корь']);
});

test('a word that was meant is marked only as a whole', () => {
  expect(marksIn('Коклюш, коклюша', [{ word: 'коклюш', prefix: false }])).toEqual([[0, 6]]);
});

test('an abbreviation is marked when it was typed in Latin letters', () => {
  expect(marked('Получите ИИН в ЦОН', 'iin')).toEqual(['ИИН']);
});

test('a long line is cut between words around its first mark', () => {
  const line = `${'слово '.repeat(40)}корь ${'слово '.repeat(40)}`;
  const { text, marks } = excerptOf(
    line,
    marksIn(line, [
      { word: 'корь', prefix: true },
      { word: 'кор', prefix: true },
    ]),
  );
  expect(text).toMatch(/^…\u00A0(слово )+корь( слово)+\u00A0…$/);
  expect(text.length).toBeLessThan(140);
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['корь']);
});

test('a short line stays as it is', () => {
  expect(excerptOf('Корь', [[0, 4]])).toEqual({ text: 'Корь', marks: [[0, 4]] });
});
