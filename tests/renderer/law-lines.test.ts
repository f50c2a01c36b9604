import { expect, test } from 'vitest';
import { linesOf } from '../../renderer/screens/law/lines.ts';

const long = 'Прикрепление – это запись. Нужны паспорт, договор; заявление (на русском), см. п. 28 и ст. 5.';

test('a long text is cut after its sentences and clauses, never after an abbreviation', () => {
  expect(linesOf(long, 10)).toEqual([
    'Прикрепление – это запись.',
    'Нужны паспорт,',
    'договор; заявление (на русском),',
    'см. п. 28 и ст. 5.',
  ]);
});

test('joined, the lines are the text again, however short they may be', () => {
  for (const least of [1, 10, 40, 1000]) expect(linesOf(long, least).join(' ')).toBe(long);
  expect(linesOf(long, 1000)).toHaveLength(1);
});
