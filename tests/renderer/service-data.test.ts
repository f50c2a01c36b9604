import { expect, test } from 'vitest';
import { lettersOf } from '../../renderer/print/service-data.ts';

const texts = (words: string) => ({ a: words });

test('gives the letters of the script that a language is written in, in its own order, without foreign names', () => {
  expect(lettersOf({ language: 'kk', texts: texts('Қадам Әже QADAM.kz Өзен'), leaflet: {} })).toBe(
    'а ә д е ж з қ м н ө',
  );
  expect(lettersOf({ language: 'hy', texts: texts('Քայլ առ քայլ՝ Qadam'), leaflet: {} })).toBe('ա լ յ ռ ք');
  expect(lettersOf({ language: 'az', texts: texts('Işıq İçəri'), leaflet: {} })).toBe('ç ə ı i q r ş');
});
