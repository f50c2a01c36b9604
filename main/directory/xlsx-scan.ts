import { type Fault, fileFault } from './fault.ts';
import { mostRows } from './table.ts';

/** Beyond these no cell is looked at: a single one far away would make a reader fill everything before it. */
const lastRow = mostRows * 4;
const lastColumn = 200;
const mostCells = 100_000;

const tag = /<(?:[^\s<>/:"'=]+:)?(row|c|f)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const placeAttribute = /(?:^|[\s:"'])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const errorType = /\st\s*=\s*["']e["']/;
const place = /^([A-Z]{0,3})([0-9]{1,7})$/;

const columnNumber = (letters: string) =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const tooFar = fileFault('far-cells', 'there are cells far away from the others', 'Copy the rows into a new workbook');
const strange = fileFault('strange-cells', 'it names its cells in a strange way', 'Copy the rows into a new workbook');

/** The place that the attributes name, column 0 for a row; undefined when none is named, `strange` when it can't be. */
function placeIn(attributes: string): { row: number; column: number } | undefined | 'strange' {
  const found = [...attributes.matchAll(placeAttribute)];
  if (found.length > 1) return 'strange';
  const [match] = found;
  if (match === undefined) return undefined;
  const parts = place.exec(match[1] ?? match[2] ?? '');
  return parts === null ? 'strange' : { row: Number(parts[2]), column: columnNumber(parts[1] ?? '') };
}

/** A cell that is no text, by its line and the number of its column, both from 1. */
export interface UnfitCell {
  readonly line: number;
  readonly column: number;
  readonly is: 'formula' | 'error';
}

/** Looks through a part's rows before they are read: refuses what is too much or too far, and finds formulas and errors. */
export function scanPart(xml: string): { fault: Fault } | { unfit: UnfitCell[] } {
  const unfit: UnfitCell[] = [];
  let cell = { line: 0, column: 0 };
  let rows = 0;
  let cells = 0;
  for (const [, name, attributes = ''] of xml.matchAll(tag)) {
    if (name === 'f') {
      unfit.push({ ...cell, is: 'formula' });
      continue;
    }
    if (name === 'row') rows += 1;
    else cells += 1;
    const at = placeIn(attributes);
    if (at === 'strange') return { fault: strange };
    if (rows > lastRow || cells > mostCells || (at && (at.row > lastRow || at.column > lastColumn))) {
      return { fault: tooFar };
    }
    if (name === 'c') cell = { line: at?.row ?? rows, column: at?.column ?? 0 };
    if (name === 'c' && errorType.test(attributes)) unfit.push({ ...cell, is: 'error' });
  }
  return { unfit };
}
