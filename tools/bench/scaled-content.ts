import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { firstTexts } from '../../shared/content/first-texts.ts';
import { loadContent } from '../content/load.ts';
import { searchEntries } from '../content/search-entries.ts';
import { at } from '../setup/paths.mjs';
import { enlarged, fillIndex } from './search-content.ts';

/** Lists of the guide that grow with the content; languages, questions and rules are what they are, and so are screens. */
const growing = ['acts', 'documents', 'glossary', 'services', 'sources', 'steps'];

const grows = firstTexts.map((start) => `id NOT LIKE '${start}%'`).join(' AND ');

/** Makes a content database hold so many times its texts, places of law, lists and things to be found. */
function enlarge(file: string, times: number): void {
  const db = new Database(file);
  db.transaction(() => {
    db.exec('CREATE TEMP TABLE copy(number INTEGER)');
    const copy = db.prepare('INSERT INTO copy VALUES (?)');
    for (let number = 1; number < times; number += 1) copy.run(number);
    const kinds = growing.map((kind) => `'${kind}'`).join(', ');
    db.exec(`
      INSERT INTO text SELECT language, id || '.x' || number, text, status FROM text, copy WHERE ${grows};
      INSERT INTO leaflet SELECT language, id || '.x' || number, text FROM leaflet, copy;
      INSERT INTO law SELECT act, id || '.x' || number, position + 10000 * number, title, text FROM law, copy;
      INSERT INTO guide SELECT kind, position + 10000 * number, id || '-x' || number,
        json_set(body, '$.id', id || '-x' || number) FROM guide, copy WHERE kind IN (${kinds});
      DELETE FROM search_entry; DELETE FROM search_word;
      INSERT INTO search_index(search_index) VALUES ('delete-all');`);
    fillIndex(db, enlarged(searchEntries(loadContent()), times));
  })();
  db.close();
}

/** A folder with the built kiosk and so many times its content, to be started in the project's place. */
export function kioskWithContent(folder: string, times: number): string {
  const app = join(folder, `content-x${times}`);
  mkdirSync(join(app, 'out/content'), { recursive: true });
  for (const part of ['package.json', 'node_modules', 'assets', 'out/main', 'out/preload', 'out/renderer'])
    symlinkSync(at(part), join(app, part));
  const file = join(app, 'out/content/content.db');
  copyFileSync(at('out/content/content.db'), file);
  if (times > 1) enlarge(file, times);
  return app;
}
