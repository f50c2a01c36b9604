import {
  type DirectoryEntry,
  directoryKinds,
  type Hours,
  longest,
  mostPhones,
  mostSpans,
  strangeCharacter,
  weekdays,
} from '../../shared/directory/entry.ts';
import { directoryEntrySchema, phoneSchema } from '../../shared/directory/entry-schema.ts';
import { rearmFormula } from '../../shared/formula-text.ts';
import { problemOf } from '../problem.ts';
import { readContracts, readHours, worded, wordsOf } from './columns.ts';
import type { RowFault } from '../../shared/directory/faults.ts';
import { type Fault, quoted } from './fault.ts';
import type { TableRow } from './table.ts';

/** An entry of a file and the file of its map sketch, empty when it has none. */
export interface ReadRow {
  readonly line: number;
  readonly entry: DirectoryEntry;
  readonly map: string;
}

const times = 'Write for example 09:00-13:00 14:00-18:00, closed, or nothing when it is not known';

/** Reads one row's cells by the names of their columns and collects what is wrong with them. */
class RowReader {
  readonly faults: Fault[] = [];
  readonly #row: TableRow;
  readonly #names: readonly string[];

  constructor(row: TableRow, names: readonly string[]) {
    this.#row = row;
    this.#names = names;
  }

  fault(code: RowFault, column: string, reason: string, mend: string, value = ''): void {
    this.faults.push({ line: this.#row.line, column, reason, mend, code, value });
  }

  /** A cell as one line of text, composed letters, single spaces. */
  cell(column: string, most = 400): string {
    const raw = this.#row.cells[this.#names.indexOf(column)] ?? '';
    if (raw.startsWith('=')) {
      this.fault(
        'formula',
        column,
        'the cell is a formula',
        "Write its result; a text that begins with = needs an apostrophe (')",
      );
      return '';
    }
    const text = rearmFormula(raw).normalize('NFC').replaceAll(/\s+/g, ' ').trim();
    if (text.length > most) {
      const reason = `the text has ${text.length} characters, at most ${most} are allowed`;
      this.fault('too-long', column, reason, 'Write less', String(most));
      return '';
    }
    if (!strangeCharacter.test(text)) return text;
    this.fault('invisible', column, 'there is an invisible character', 'Write the cell again by hand');
    return '';
  }

  texts(part: (typeof worded)[number], languages: readonly string[]): Record<string, string> {
    const all = languages.map((language) => [language, this.cell(`${part}_${language}`, longest[part])] as const);
    return Object.fromEntries(all.filter(([, text]) => text !== ''));
  }

  phones(): string[] {
    const phones = this.cell('phones')
      .split(/[;,]/)
      .map((phone) => phone.trim())
      .filter((phone) => phone !== '');
    const wrong = phones.filter((phone) => !phoneSchema.safeParse(phone).success);
    for (const phone of wrong) {
      this.fault(
        'phone',
        'phones',
        `${quoted(phone)} is not a phone number`,
        'Write digits, for example +7 727 123 45 67; separate numbers with ;',
        quoted(phone),
      );
    }
    if (phones.length > mostPhones)
      this.fault('too-many-phones', 'phones', `more than ${mostPhones} numbers`, 'Keep the important ones');
    return phones;
  }

  hours(): Hours {
    const days = weekdays.map((day) => {
      const column = `hours_${day}`;
      const cell = this.cell(column);
      const spans = readHours(cell);
      if (spans === undefined || (spans?.length ?? 0) > mostSpans)
        this.fault('hours', column, `${quoted(cell)} is not an opening time`, times, quoted(cell));
      return [day, spans ?? null];
    });
    return Object.fromEntries(days) as Hours;
  }

  rank(): number | null {
    const cell = this.cell('order');
    if (cell === '') return null;
    if (/^[1-9]\d{0,3}$/.test(cell)) return Number(cell);
    const reason = `${quoted(cell)} is not a whole number from 1 to 9999`;
    this.fault('order', 'order', reason, 'Write such a number or nothing', quoted(cell));
    return null;
  }

  spoken(languages: readonly string[]): string[] {
    const words = wordsOf(this.cell('languages').toLowerCase());
    const strange = words.find((word) => !languages.includes(word));
    if (strange !== undefined)
      this.fault(
        'language',
        'languages',
        `${quoted(strange)} is not a language here`,
        `Choose from ${languages.join(' ')}`,
        quoted(strange),
      );
    return languages.filter((language) => words.includes(language));
  }

  contracts(): DirectoryEntry['contracts'] {
    const cell = this.cell('contracts');
    const contracts = readContracts(cell);
    if (contracts === undefined)
      this.fault(
        'contract',
        'contracts',
        `${quoted(cell)} is not a contract`,
        'Write voluntary, imputed, both, or nothing',
        quoted(cell),
      );
    return contracts ?? [];
  }

  kind(): DirectoryEntry['kind'] {
    const cell = this.cell('kind').toLowerCase();
    const kind = directoryKinds.find((candidate) => candidate === cell);
    if (kind === undefined)
      this.fault(
        'kind',
        'kind',
        `${quoted(cell)} is not a kind of place`,
        `Write one of ${directoryKinds.join(', ')}`,
        quoted(cell),
      );
    return kind ?? 'clinic';
  }

  id(): string {
    const cell = this.cell('id');
    if (!directoryEntrySchema.shape.id.safeParse(cell).success)
      this.fault(
        'id',
        'id',
        `${quoted(cell)} can't be an id`,
        'Write up to 40 small Latin letters, digits and single hyphens, for example polyclinic-5',
        quoted(cell),
      );
    return cell;
  }

  map(): string {
    const cell = this.cell('map');
    if (cell !== '' && !/^[\p{L}\p{N}][\p{L}\p{N}_. -]{0,90}\.png$/iu.test(cell)) {
      this.fault(
        'map',
        'map',
        `${quoted(cell)} can't be the file of a map sketch`,
        'Name a .png file that lies beside this file',
        quoted(cell),
      );
    }
    return cell;
  }
}

/** One row as an entry, or everything that is wrong with it. */
export function readRow(row: TableRow, names: readonly string[], languages: readonly string[]): ReadRow | Fault[] {
  const { line } = row;
  if (row.cells.length > names.length && row.cells.slice(names.length).some((cell) => cell.trim() !== '')) {
    const reason = `there are ${row.cells.length} cells, but ${names.length} columns`;
    return [{ code: 'cells', line, column: '', reason, mend: 'Put a text that contains a separator into quotes' }];
  }
  const reader = new RowReader(row, names);
  const map = reader.map();
  const entry: DirectoryEntry = {
    kind: reader.kind(),
    id: reader.id(),
    name: reader.texts('name', languages),
    address: reader.texts('address', languages),
    notes: reader.texts('notes', languages),
    phones: reader.phones(),
    hours: reader.hours(),
    languages: reader.spoken(languages),
    contracts: reader.contracts(),
    area: reader.cell('area', longest.area),
    rank: reader.rank(),
    map: map !== '',
  };
  if (!('ru' in entry.name) && !('kk' in entry.name))
    reader.fault(
      'no-name',
      'name_ru',
      'there is no name in Russian or Kazakh',
      'Write the name as it stands on the door',
    );
  if (reader.faults.length > 0) return reader.faults;
  const checked = directoryEntrySchema.safeParse(entry);
  if (checked.success) return { line, entry: checked.data, map };
  return [{ line, column: '', reason: problemOf(checked.error), mend: 'Mend this row', code: 'other' }];
}
