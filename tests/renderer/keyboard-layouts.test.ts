import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { digits, layouts, layoutsFor, samples } from '../../renderer/components/keyboard/layouts.ts';
import { guide } from './content.ts';

const languages = guide.languages.map(({ id }) => id);
const file = new URL('../../assets/content/alphabet.json', import.meta.url);
const alphabets = z
  .record(z.string(), z.object({ lower: z.array(z.string()), marks: z.array(z.string()) }))
  .parse(JSON.parse(readFileSync(file, 'utf8')));
const keysOf = (layout: readonly string[] = []) => layout.flatMap((row) => row.split(' '));
const typed = (layout?: readonly string[]) =>
  new Set(keysOf(layout).flatMap((key) => (key.startsWith('{') ? [] : Array.from(key))));

test('every language of the kiosk has a keyboard and a sample of it', () => {
  expect(Object.keys(layouts).toSorted()).toEqual(languages.toSorted());
  expect(Object.keys(samples).toSorted()).toEqual(languages.toSorted());
});

test.each(Object.keys(alphabets))('every letter of "%s" can be typed on its own keyboard', (language) => {
  const { lower, marks } = alphabets[language] ?? { lower: [], marks: [] };
  const keys = typed(layouts[language]);
  expect([...lower, ...marks].filter((letter) => !keys.has(letter))).toEqual([]);
});

test('English has the 26 letters', () => {
  expect([...typed(layouts['en'])].toSorted().join('')).toBe('abcdefghijklmnopqrstuvwxyz');
});

test.each([...Object.entries(layouts), ['digits', digits] as const])(
  'the keys of "%s" are large enough: four rows of twelve at most, each key once, with space and delete',
  (_, layout) => {
    expect(layout).toHaveLength(4);
    for (const row of layout) expect(row.split(' ').length).toBeLessThanOrEqual(12);
    const keys = keysOf(layout);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['{space}', '{delete}']));
  },
);

test('from every keyboard the digits, and those of Russian, Kazakh and Latin letters, can be reached', () => {
  for (const [language, layout] of Object.entries(layouts)) {
    expect(keysOf(layout)).toEqual(expect.arrayContaining(['{digits}', '{letters}']));
    expect(layoutsFor(language)[0]).toBe(language);
    expect(layoutsFor(language)).toEqual(expect.arrayContaining(['ru', 'kk', 'en']));
  }
  expect(typed(digits)).toEqual(new Set('1234567890-/'));
});
