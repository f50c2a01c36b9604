import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openContentDatabase } from '../../main/database/open.ts';
import { SearchStore } from '../../main/database/search-store.ts';
import { search } from '../../main/search/search.ts';
import { loadContent } from '../content/load.ts';
import { searchEntries } from '../content/search-entries.ts';
import { at } from '../setup/paths.mjs';
import { figure, type Row } from './figures.ts';
import { enlarged, writeIndex } from './search-content.ts';
import { keyToHits } from './search-screen.ts';

const rounds = 5;
const times = 50;

/** What visitors type in each language, after every letter. */
function typedTexts(): [language: string, typed: string][] {
  const folder = at('tests/shared/search/queries');
  return readdirSync(folder).flatMap((file) => {
    const set = Object.keys(parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>);
    return set.flatMap((typed) =>
      Array.from(typed, (_, index): [string, string] => [file.slice(0, 2), typed.slice(0, index + 1)]),
    );
  });
}

/**
 * A query's time is its fastest round, so that what else a busy machine does is not taken for a slow query. One round
 * before warms up.
 */
function storeTimes(file: string, texts: readonly [string, string][]): number[] {
  const db = openContentDatabase(file);
  const store = new SearchStore(db);
  const measured = texts.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, [language, typed]] of texts.entries()) {
      const started = performance.now();
      search([store], language, typed);
      if (round > 0) measured[index]?.push(performance.now() - started);
    }
  }
  db.close();
  return measured.map((values) => Math.min(...values));
}

/** How long search takes in the store, as the content is and fifty times as large, and on the screen. */
export async function benchSearch(folder: string): Promise<Row[]> {
  const entries = searchEntries(loadContent());
  const texts = typedTexts();
  const [own, large] = [1, times].map((size) => {
    const file = join(folder, `search-${size}.db`);
    writeIndex(file, enlarged(entries, size));
    return figure(`search in the store, content x${size}`, 'ms', storeTimes(file, texts));
  });
  const keys = await keyToHits(join(folder, 'search-profile'));
  const slow = await keyToHits(join(folder, 'search-slow-profile'), 4);
  return [
    ...[own, large].flatMap((kiosk) => (kiosk === undefined ? [] : [{ kiosk }])),
    { kiosk: figure('search on the screen, key to painted hits', 'ms', keys), target: { of: 'p95', most: 50 } },
    { kiosk: figure('search on the screen, CPU throttled 4x', 'ms', slow), target: { of: 'p95', most: 150 } },
  ];
}
