import { mkdirSync, writeFileSync } from 'node:fs';
import { at } from '../setup/paths.mjs';
import { type Figure, reached, type Row } from './figures.ts';

const number = (value: number) => (Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0));
const shown = ({ median, p95, unit, n }: Figure) =>
  n === 1 ? `${number(median)} ${unit}` : `${number(median)} (${number(p95)}) ${unit}, n ${n}`;

function verdict(row: Row): string {
  const value = reached(row);
  if (value === undefined || row.target === undefined) return '';
  const { of, most } = row.target;
  return `${value.toFixed(2)} of ${most} (${of}): ${value <= most ? 'reached' : 'MISSED'}`;
}

/** The readable table: medians, 95th percentiles in brackets, ratio to the yardstick, and whether a target is reached. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.kiosk.name,
    shown(row.kiosk),
    row.bare === undefined ? '' : shown(row.bare),
    row.bare === undefined ? '' : (row.kiosk.median / row.bare.median).toFixed(2),
    verdict(row),
  ]);
  const all = [['median (p95)', 'Qadam', 'yardstick', 'ratio', 'target'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const height = 18;

/** A line of the plot: the bar of a figure to the median, a dot for each value. */
function barOf({ name, values, median, unit }: Figure, index: number, most: number, colour: string): string {
  const x = (value: number) => 340 + (value / most) * 520;
  const y = index * height;
  const dots = values.map(
    (value) => `<circle cx="${x(value).toFixed(1)}" cy="${y + 8}" r="2" fill="#1B2B34" opacity=".35"/>`,
  );
  return [
    `<text x="330" y="${y + 12}" text-anchor="end">${name}</text>`,
    `<rect x="340" y="${y + 2}" width="${Math.max(0, x(median) - 340).toFixed(1)}" height="12" fill="${colour}"/>`,
    ...dots,
    `<text x="${(x(Math.max(...values)) + 6).toFixed(1)}" y="${y + 12}">${number(median)} ${unit}</text>`,
  ].join('');
}

/** The plot: for each row the kiosk's bar and, where there is one, the yardstick's below it. */
export function plotOf(rows: readonly Row[]): string {
  const units = [...new Set(rows.map(({ kiosk }) => kiosk.unit))];
  const parts = units.map((unit) => {
    const lines = rows
      .filter(({ kiosk }) => kiosk.unit === unit)
      .flatMap(({ kiosk, bare }) => [
        { figure: kiosk, colour: '#2F7F86' },
        ...(bare === undefined ? [] : [{ figure: { ...bare, name: 'yardstick' }, colour: '#C9B79C' }]),
      ]);
    const most = Math.max(1, ...lines.flatMap(({ figure }) => figure.values));
    const drawn = lines.map(({ figure, colour }, index) => barOf(figure, index, most, colour)).join('\n');
    return `<svg width="960" height="${lines.length * height + 10}" font-size="11">${drawn}</svg>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Qadam bench</title><body style="font-family: sans-serif">${parts.join('\n')}`;
}

/** Where the result lies: report.json with all values, table.txt, plot.html. */
export const resultFolder = '.cache/bench';

/** Writes what has been measured so far. */
export function keep(rows: readonly Row[]): void {
  mkdirSync(at(resultFolder), { recursive: true });
  const told = rows.map((row) => ({ ...row, reached: reached(row) }));
  writeFileSync(at(`${resultFolder}/report.json`), `${JSON.stringify({ rows: told }, null, 1)}\n`);
  writeFileSync(at(`${resultFolder}/table.txt`), `${tableOf(rows)}\n`);
  writeFileSync(at(`${resultFolder}/plot.html`), plotOf(rows));
}
