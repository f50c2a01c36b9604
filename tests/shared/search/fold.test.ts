import { expect, test } from 'vitest';
import { fold, foldWords } from '../../../shared/search/fold.ts';

test.each([
  // Azerbaijani: all four letters i are one, so that no keyboard or capital letter matters.
  ['İNFEKSİONİST', 'infeksionist'],
  ['INFEKSIONIST', 'ınfeksıonıst'],
  ['QIZILCA', 'qızılca'],
  ['Vərəm', 'verem'],
  ['ağciyər', 'agciyer'],
  ['Suçiçəyi', 'suciceyi'],
  ['Göyöskürək', 'goyoskurek'],
  ['şikayət', 'sikayet'],
  // Russian
  ['ЖЁЛТАЯ', 'желтая'],
  ['Пульмонолог', 'пулмонолог'],
  ['объём', 'обем'],
  // Uzbek: every apostrophe, and none
  ["ko'z", 'koʻz'],
  ['ko‘z', 'ko’z'],
  ['koʼz', 'koz'],
  ["sug'urta", 'sugʻurta'],
  ['sugʼurta', 'sug’urta'],
  ['a’zo', 'azo'],
  // Kazakh
  ['қызылша', 'кызылша'],
  ['ғимарат', 'гимарат'],
  ['ңөүұһ', 'ноуух'],
  ['дәрігері', 'даригери'],
  // Kyrgyz
  ['Көк жөтөл', 'кок жотол'],
  ['үй-бүлөнүн', 'уй булонун'],
  // Tajik
  ['ҳуҷҷат', 'хуччат'],
  ['хаттӣ', 'хатти'],
  ['гулӯ', 'гулу'],
  ['қарор ва ғадуд', 'карор ва гадуд'],
  // Turkmen
  ['Ýokanç', 'yokanc'],
  ['Gyzzyrma: äňž', 'gyzzyrma anz'],
  ['ösümlik, üç, şu', 'osumlik uc su'],
  // Armenian: capitals, the ligature and its two spellings, marks inside a word
  ['ԿԱՐՄՐԱԽՏ', 'կարմրախտ'],
  ['թերապևտ', 'թերապեւտ'],
  ['թերապևտ', 'թերապեվտ'],
  ['ԵՒ', 'և'],
  ['ինչպե՞ս', 'ինչպես'],
  ['բժիշկ՝', 'բժիշկ։'],
  // Signs between words
  ['X-ray', 'x ray'],
  ['064/е', '064 е'],
  ['«Личный кабинет»', 'личный, кабинет…'],
  // The same letter in one code point or two
  ['йод', 'й'.normalize('NFD') + 'од'],
])('"%s" and "%s" are one', (one, other) => {
  expect(fold(one)).toEqual(fold(other));
  expect(fold(one).join('')).not.toBe('');
});

test.each([
  ['корь', 'корыто'],
  ['sil', 'sill'],
  ['ус', 'ух'],
])('"%s" and "%s" stay apart', (one, other) => {
  expect(fold(one)).not.toEqual(fold(other));
});

test('a folded word knows where it stands, letter by letter', () => {
  const [first, second] = foldWords('«Թերապևտ» o‘pka’');
  expect(first).toMatchObject({ folded: 'թերապեվտ', start: 1, end: 8 });
  expect(first?.ends).toEqual([2, 3, 4, 5, 6, 7, 7, 8]);
  expect(second).toEqual({ folded: 'opka', start: 10, end: 15, ends: [11, 13, 14, 15] });
});

test('what holds no word folds to nothing', () => {
  expect(fold(' \u0000 "*" -- 🙂 ՞ ь')).toEqual([]);
});
