import { expect, test } from 'vitest';
import { isOneSlip } from '../../../shared/search/typo.ts';

test.each([
  ['another letter', 'каклюш', 'коклюш'],
  ['another first letter', 'гоклюш', 'коклюш'],
  ['another last letter', 'коклюж', 'коклюш'],
  ['one too few', 'кокюш', 'коклюш'],
  ['the first one missing', 'оклюш', 'коклюш'],
  ['the last one missing', 'коклю', 'коклюш'],
  ['one too many', 'коклллюш'.replace('лл', 'л'), 'коклюш'],
  ['one too many at the end', 'коклюша', 'коклюш'],
  ['two swapped', 'колкюш', 'коклюш'],
  ['the last two swapped', 'коклшю', 'коклюш'],
])('%s: "%s" is one slip from "%s"', (_, typed, word) => {
  expect(isOneSlip(typed, word)).toBe(true);
});

test.each([
  ['the word itself', 'коклюш', 'коклюш'],
  ['two other letters', 'каклюж', 'коклюш'],
  ['two missing', 'кклш', 'коклюш'],
  ['letters far apart swapped', 'шоклюк', 'коклюш'],
  ['only the beginning', 'кокл', 'коклюш'],
])('%s is not: "%s", "%s"', (_, typed, word) => {
  expect(isOneSlip(typed, word)).toBe(false);
});

test.each([
  ['гипатит', 'гепатиттери', true],
  ['тубиркулез', 'туберкулезный', true],
  ['гепатит', 'гепатиттери', false],
  ['гипотит', 'гепатиттери', false],
])('as a beginning, "%s" of "%s": %s', (typed, word, expected) => {
  expect(isOneSlip(typed, word, true)).toBe(expected);
});
