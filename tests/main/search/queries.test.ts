import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { languages } from '../../support/content.ts';
import { openContentSearch } from './content-index.ts';

const folder = new URL('../../shared/search/queries/', import.meta.url);
const setSchema = z.record(z.string(), z.string().regex(/^[a-z]+:[a-z0-9.-]+$/));
const setOf = (language: string) =>
  Object.entries(setSchema.parse(parse(readFileSync(new URL(`${language}.yaml`, folder), 'utf8'))));
const index = openContentSearch();
afterAll(() => index.close());

test('every language has a set of at least 20 queries', () => {
  expect(readdirSync(folder).toSorted()).toEqual(languages.map((language) => `${language}.yaml`).toSorted());
  expect(languages.filter((language) => setOf(language).length < 20)).toEqual([]);
});

test.each(languages)(
  'in "%s" at least 95 of 100 queries find what is wanted among the first three hits',
  (language) => {
    const set = setOf(language);
    const missed = set.filter(([typed, wanted]) => !index.hits(language, typed).slice(0, 3).includes(wanted));
    const share = 1 - missed.length / set.length;
    process.stdout.write(
      `search ${language}: ${set.length - missed.length} of ${set.length} (${(share * 100).toFixed(0)} %)\n`,
    );
    expect(
      share,
      `missed: ${missed.map(([typed, wanted]) => `"${typed}" for ${wanted}`).join(', ')}`,
    ).toBeGreaterThanOrEqual(0.95);
  },
);
