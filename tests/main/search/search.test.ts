import { afterAll, expect, test } from 'vitest';
import { foundSchema, hitKinds, mostHitsOfKind } from '../../../shared/search/hits.ts';
import { languages } from '../../support/content.ts';
import { openContentSearch } from './content-index.ts';

const { find, hits, close } = openContentSearch();
afterAll(close);

test('the whole word comes before the beginning, the beginning before a slip', () => {
  expect(hits('ru', 'корь')[0]).toBe('disease:measles');
  expect(hits('ru', 'кор').slice(0, 2)).toEqual(['disease:measles', 'disease:coronavirus']);
  expect(hits('ru', 'каронавирус')).toEqual(['disease:coronavirus']);
});

test('a title comes before a text, and the kiosk’s own words before the law’s', () => {
  const found = hits('ru', 'талон');
  expect(found.slice(0, 2)).toEqual(['glossary:talon', 'step:talon.collect']);
  expect(found.findIndex((hit) => hit.startsWith('law:'))).toBeGreaterThan(0);
});

test.each(languages)('in "%s" the registrar’s abbreviations lead to the paper and the step', (language) => {
  for (const typed of ['ИИН', 'иин', 'ЖСН', 'iin']) expect(hits(language, typed)).toContain('document:iin');
  for (const typed of ['ДМС', 'ВМС', 'ЖМС', 'dms']) expect(hits(language, typed)).toContain('document:contract');
  for (const typed of ['064/е', '064/e', '064е']) {
    expect(hits(language, typed).slice(0, 2)).toEqual(['glossary:talon', 'step:talon.collect']);
  }
});

test.each(languages)('in "%s" the Russian name and the leaflet’s wording find a disease', (language) => {
  expect(hits(language, 'коклюш')[0]).toBe('disease:whooping-cough');
});

test('the place of the law is found by its number and by its Kazakh words, from any language', () => {
  expect(hits('ru', 'п. 38')).toContain('law:order-44-2025.item-38');
  expect(hits('hy', 'сараптама комиссиясының').concat(hits('hy', 'қағидаттарда'))).toContain(
    'law:order-44-2025.item-3',
  );
});

test('words in another language say which, and what answers is marked', () => {
  const [group] = find('hy', 'краснуха').groups;
  expect(group?.kind).toBe('disease');
  const [hit] = group?.hits ?? [];
  expect(hit).toMatchObject({ id: 'rubella', excerpt: { text: 'Краснуха', language: 'ru', marks: [[0, 8]] } });
  expect(hit?.title.marks).toEqual([]);
});

test('an everyday word leads to what it means and is not shown', () => {
  const [group] = find('hy', 'ковид').groups;
  expect(group?.hits.map(({ id }) => id)).toEqual(['coronavirus']);
  expect(JSON.stringify(group)).not.toMatch(/ковид/i);
});

test('as letters are added, the wanted hit stays', () => {
  const whole = 'туберкулез';
  for (let length = 3; length <= whole.length; length += 1)
    expect(hits('ru', whole.slice(0, length))).toContain('disease:tuberculosis');
});

test('nothing typed finds nothing; nor does what nobody knows', () => {
  for (const typed of ['', '   ', '—', 'щщщщщщщ']) expect(find('ru', typed)).toEqual({ groups: [] });
});

test.each([
  ['договор', mostHitsOfKind],
  ['до', 3],
  ['д', 2],
])('for "%s" a group holds %d hits at most', (typed, most) => {
  const { groups } = find('ru', typed);
  expect(groups.length).toBeLessThanOrEqual(hitKinds.length);
  expect(Math.max(...groups.map((group) => group.hits.length))).toBe(most);
});

test.each([
  '"',
  '"""',
  'корь"',
  '*',
  'корь*',
  '-корь',
  'NEAR(корь иин)',
  'корь AND',
  'OR',
  'NOT корь',
  '(((',
  'title:корь',
  '{title}:корь',
  '^корь',
  'корь + иин',
  "'; DROP TABLE search_entry; --",
  '🙂',
  'корь🙂иин',
  '\u0000',
  'кор\u0000ь',
  '\uD800',
  ' '.repeat(80),
  'а'.repeat(80),
  'а '.repeat(40),
  '%_\\',
  '\u202E\u200B',
])('any text may be typed: %j', (typed) => {
  for (const language of ['ru', 'uz', 'hy', 'xx'])
    expect(foundSchema.safeParse(find(language, typed)).success).toBe(true);
});

test('signs change nothing about what is found', () => {
  for (const typed of ['"корь"', 'корь*', '-корь', '(корь)', 'корь🙂'])
    expect(hits('ru', typed)[0]).toBe('disease:measles');
});
