import { dirname, extname, join } from 'node:path';
import { entryKey } from '../../shared/directory/entry.ts';
import { writeSpreadsheet } from '../../shared/spreadsheet.ts';
import { writeWhole } from '../files.ts';
import { allColumns, entryCells } from './columns.ts';
import { writeCsv } from './csv.ts';
import type { GivenDirectory } from './read-file.ts';

const widthOf = (name: string) => (/^(name|address|notes)_/.test(name) ? 40 : 16);

/**
 * Writes the directory as CSV or XLSX, by the name of the file, and the map sketches beside it. What is read from it
 * again is the same directory. Cells that a spreadsheet program would take for formulas begin with an apostrophe.
 */
export async function writeDirectoryFile(
  file: string,
  { entries, maps }: GivenDirectory,
  languages: readonly string[],
): Promise<void> {
  const mapNames = new Map([...maps.keys()].map((key) => [key, `map-${key.replace(':', '-')}.png`]));
  const rows = [
    allColumns(languages),
    ...entries.map((entry) => entryCells(entry, languages, mapNames.get(entryKey(entry)) ?? '')),
  ];
  const bytes = extname(file).toLowerCase() === '.xlsx' ? await writeSpreadsheet(rows, widthOf) : writeCsv(rows);
  for (const [key, name] of mapNames) {
    const map = maps.get(key);
    if (map !== undefined) await writeWhole(join(dirname(file), name), map);
  }
  await writeWhole(file, bytes);
}
