import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openContentDatabase } from '../../../main/database/open.ts';
import { SearchStore } from '../../../main/database/search-store.ts';
import { search } from '../../../main/search/search.ts';
import { writeDatabase } from '../../../tools/content/database.ts';
import { content } from '../../support/content.ts';

/** Search over the content as it stands in assets/; the hits as "kind:id" in the order of the screen. */
export function openContentSearch() {
  const folder = mkdtempSync(join(tmpdir(), 'qadam-search-'));
  writeDatabase(join(folder, 'content.db'), content, '0');
  const db = openContentDatabase(join(folder, 'content.db'));
  const store = new SearchStore(db);
  return {
    store,
    find: (language: string, typed: string) => search([store], language, typed),
    hits: (language: string, typed: string) =>
      search([store], language, typed).groups.flatMap(({ hits }) => hits.map(({ kind, id }) => `${kind}:${id}`)),
    close: () => {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
