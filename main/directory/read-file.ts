import { lstat, readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { FaultCode } from '../../shared/directory/faults.ts';
import { type DirectoryEntry, entryKey, largestMap, mostEntries } from '../../shared/directory/entry.ts';
import { allColumns, entryCells } from './columns.ts';
import { readCsv, writeCsv } from './csv.ts';
import { type Fault, fileFault, mostFaults, quoted } from './fault.ts';
import { readHeader } from './header.ts';
import type { MapImage } from './map-image.ts';
import { type ReadRow, readRow } from './row.ts';
import { largestFile, type Table } from './table.ts';

/** A whole directory: its entries, and the map sketches by {@link entryKey}. */
export interface GivenDirectory {
  readonly entries: readonly DirectoryEntry[];
  readonly maps: ReadonlyMap<string, Buffer>;
}

export type DirectoryFile = { ok: true; directory: GivenDirectory } | { ok: false; faults: readonly Fault[] };

const refused = (...faults: Fault[]): DirectoryFile => ({ ok: false, faults });

/** Why a file gives no bytes. */
interface NoBytes {
  readonly code: FaultCode;
  readonly reason: string;
  readonly value?: string;
}

/** The bytes of a plain file of at most this size; otherwise why not. */
async function bytesOf(file: string, most: number): Promise<Buffer | NoBytes> {
  try {
    const { size, isFile } = await lstat(file).then((stat) => ({ size: stat.size, isFile: stat.isFile() }));
    if (!isFile) return { code: 'not-a-file', reason: 'it is not a plain file' };
    const allowed = String(most / 1000);
    if (size > most) {
      const reason = `it has ${Math.ceil(size / 1000)} kB, at most ${allowed} kB are allowed`;
      return { code: 'file-too-large', reason, value: allowed };
    }
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return { code: 'no-file', reason: 'there is no such file' };
    return { code: 'not-readable', reason: `it can't be read (${code})`, value: code };
  }
}

async function readTable(file: string, bytes: Buffer): Promise<Table> {
  switch (extname(file).toLowerCase()) {
    case '.csv':
      return readCsv(bytes);
    case '.xlsx':
      // Spreadsheets and pictures are read by large libraries, which no start waits for.
      return (await import('./xlsx.ts')).readXlsx(bytes);
    case '.xlsm':
    case '.xlsb':
      return { ok: false, faults: [fileFault('macros', 'it is a workbook with macros', 'Save it as .xlsx')] };
    default:
      return {
        ok: false,
        faults: [fileFault('ending', 'its name ends neither in .csv nor in .xlsx', 'Save it as one of them')],
      };
  }
}

function duplicates(rows: readonly ReadRow[]): Fault[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, entry }): Fault[] => {
    const earlier = lines.get(entryKey(entry));
    if (earlier === undefined) lines.set(entryKey(entry), line);
    if (earlier === undefined) return [];
    const reason = `${quoted(entry.id)} is in line ${earlier} already`;
    return [{ line, column: 'id', reason, mend: 'Give each place of a kind its own id', code: 'twice' }];
  });
}

/** The map sketch that a row names, from the folder beside it. */
export async function mapOf({ line, map }: Pick<ReadRow, 'line' | 'map'>, folder: string): Promise<Buffer | Fault> {
  const bytes = await bytesOf(join(folder, map), largestMap * 5);
  const image: MapImage = Buffer.isBuffer(bytes)
    ? (await import('./map-image.ts')).readMapImage(bytes)
    : { ok: false, reason: bytes.reason, mend: 'Put a .png file of that name beside this file' };
  const absent = !Buffer.isBuffer(bytes) && bytes.code === 'no-file';
  if (image.ok) return image.png;
  return {
    line,
    column: 'map',
    reason: `${quoted(map)}: ${image.reason}`,
    mend: image.mend,
    code: absent ? 'map-absent' : 'map-image',
    value: quoted(map),
  };
}

async function withMaps(rows: readonly ReadRow[], folder: string): Promise<DirectoryFile> {
  const maps = new Map<string, Buffer>();
  const faults: Fault[] = [];
  for (const row of rows.filter(({ map }) => map !== '')) {
    const map = await mapOf(row, folder);
    if (Buffer.isBuffer(map)) maps.set(entryKey(row.entry), map);
    else faults.push(map);
    if (faults.length >= mostFaults) break;
  }
  if (faults.length > 0) return refused(...faults);
  return { ok: true, directory: { entries: rows.map(({ entry }) => entry), maps } };
}

/** Entries that could not be exported into a file of the allowed size are too many. */
export function tooLarge(entries: readonly DirectoryEntry[], languages: readonly string[]): boolean {
  const rows = [allColumns(languages), ...entries.map((entry) => entryCells(entry, languages, `${entry.id}.png`))];
  return writeCsv(rows).length > largestFile * 0.9;
}

/**
 * Reads a directory from a CSV or XLSX file, whole or not at all. `languages` are the kiosk's. Refusals name line,
 * column, reason and mend; nothing is changed either way.
 */
export async function readDirectoryFile(file: string, languages: readonly string[]): Promise<DirectoryFile> {
  const bytes = await bytesOf(file, largestFile);
  if (!Buffer.isBuffer(bytes)) {
    const { code, reason, value } = bytes;
    return refused(fileFault(code, reason, 'Give a .csv or .xlsx file of the directory', value));
  }
  const table = await readTable(file, bytes);
  if (!table.ok) return table;
  const [first, ...body] = table.rows;
  const header = readHeader(first, languages);
  if (!header.ok) return header;
  if (body.length === 0) return refused(fileFault('no-entry', 'there is no entry in it', 'Write at least one row'));
  if (body.length > mostEntries)
    return refused(
      fileFault(
        'too-many',
        `there are more than ${mostEntries} entries`,
        'Keep those that visitors of this office need',
        String(mostEntries),
      ),
    );
  const read = body.map((row) => readRow(row, header.names, languages));
  const rows = read.flatMap((row) => (Array.isArray(row) ? [] : [row]));
  const faults = [...read.flatMap((row) => (Array.isArray(row) ? row : [])), ...duplicates(rows)];
  if (faults.length > 0) return refused(...faults.toSorted((a, b) => a.line - b.line).slice(0, mostFaults));
  const entries = rows.map(({ entry }) => entry);
  if (tooLarge(entries, languages))
    return refused(fileFault('too-much-text', 'there is too much text in it', 'Shorten the notes'));
  return withMaps(rows, dirname(file));
}
