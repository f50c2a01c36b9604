import { expect, test } from 'vitest';
import { furtherWords, readingsOf } from '../../../shared/search/readings.ts';

test.each([
  ['ўпка сили', ['opka', 'sili']],
  ['суғурта', ['sugurta']],
  ['шартнома', ['shartnoma']],
  ['ер', ['yer']],
  ['поезд', ['poyezd']],
  ['беш', ['besh']],
])('Uzbek "%s" in Cyrillic is also read in Latin letters', (typed, latin) => {
  expect(readingsOf(typed, 'uz')[1]).toEqual(latin);
});

test('other languages and Latin letters have one reading', () => {
  expect(readingsOf('шарт', 'kk')).toEqual([['шарт']]);
  expect(readingsOf("sug'urta", 'uz')).toEqual([['sugurta']]);
});

test.each([
  ['Получите ИИН в ЦОН', ['iin', 'tson']],
  ['ЖСН (ИИН)', ['jsn', 'iin']],
  ['форма 064/е', ['e', '064е']],
  ['X-ray', ['xray']],
  ['Договор', []],
])('"%s" is also found by %j', (text, words) => {
  expect(furtherWords(text)).toEqual(words);
});
