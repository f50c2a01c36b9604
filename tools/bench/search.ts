// `npm run bench -- --search`: how long search takes in the store, with today's content and with 50 times as much, and
// on the screen from the lifted finger to the painted hits.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openContentDatabase } from '../../main/database/open.ts';
import { SearchStore } from '../../main/database/search-store.ts';
import { search } from '../../main/search/search.ts';
import { loadContent } from '../content/load.ts';
import { searchEntries } from '../content/search-entries.ts';
import { at } from '../setup/paths.mjs';
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

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function told(name: string, values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [middle, most, longest] = [percentile(sorted, 0.5), percentile(sorted, 0.99), sorted.at(-1) ?? Number.NaN];
  const figures = `median ${middle.toFixed(2)} ms, p99 ${most.toFixed(2)} ms, longest ${longest.toFixed(2)} ms`;
  return `${name}: ${figures} (${sorted.length} queries)`;
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

/** Measures and prints; the kiosk must be built. */
export async function benchSearch(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qadam-bench-search-'));
  try {
    const entries = searchEntries(loadContent());
    const texts = typedTexts();
    for (const [name, size] of [
      ['store', 1],
      [`store, content x ${times}`, times],
    ] as const) {
      const file = join(folder, `${size}.db`);
      writeIndex(file, enlarged(entries, size));
      console.log(told(name, storeTimes(file, texts)));
    }
    console.log(told('screen, key to painted hits', await keyToHits(join(folder, 'profile'))));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
