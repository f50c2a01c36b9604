import type { Status } from './model.ts';

/** One text as translators get it and give it back. */
export interface ExchangeRow {
  readonly id: string;
  readonly russian: string;
  readonly text: string;
  readonly status: Status;
  readonly note: string;
}

/** The first row of a spreadsheet of texts, by which its columns are found again. */
export const exchangeColumns = ['id', 'Russian', 'text', 'status', 'note'] as const;

const widths = [38, 60, 60, 10, 34];

/** How wide a column is drawn, in characters. */
export const exchangeWidth = (_name: string, column: number): number => widths[column] ?? 34;

/** A cell that a spreadsheet would take for a formula gets an apostrophe, which {@link rearmCell} takes off again. */
const disarmCell = (value: string) => (/^['=+\-@\t\r]/.test(value) ? `'${value}` : value);

export const rearmCell = (value: string) => (/^'['=+\-@\t\r]/.test(value) ? value.slice(1) : value);

/** Texts as the cells of a spreadsheet, the names of the columns first. */
export function exchangeTable(rows: readonly ExchangeRow[]): string[][] {
  const lines = rows.map(({ id, russian, text, status, note }) => [id, russian, text, status, note].map(disarmCell));
  return [[...exchangeColumns], ...lines];
}

/** Texts as a flat JSON object, id -> {text, status}, one text a line. */
export function exchangeJson(rows: readonly ExchangeRow[]): string {
  const lines = rows.map(({ id, text, status }) => `  ${JSON.stringify(id)}: ${JSON.stringify({ text, status })}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
