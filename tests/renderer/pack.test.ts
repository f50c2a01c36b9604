import { expect, test } from 'vitest';
import { type MeasuredGroup, packPages, rowAir } from '../../renderer/paging/pack.ts';

const group = (id: string, rows: number[], start?: MeasuredGroup['start']): MeasuredGroup => ({
  id,
  overhead: 10,
  rows,
  start,
});
const room = { height: 100, columns: 1, gap: 5 };
const rows = (count: number, height = 20) => Array.from({ length: count }, () => height);

test('what fits stays on one page', () => {
  const { pages, overflow } = packPages([group('a', rows(2)), group('b', rows(1))], room);
  expect(pages).toEqual([
    [
      [
        { id: 'a', from: 0, to: 2 },
        { id: 'b', from: 0, to: 1 },
      ],
    ],
  ]);
  expect(overflow).toBe(false);
});

test('a group that does not fit goes on under its heading; no row is lost, doubled or cut', () => {
  const { pages } = packPages([group('a', rows(10))], room);
  const segments = pages.flat(2);
  expect(segments).toEqual([
    { id: 'a', from: 0, to: 4 },
    { id: 'a', from: 4, to: 8 },
    { id: 'a', from: 8, to: 10 },
  ]);
});

test('a heading never stands alone at the foot', () => {
  const { pages } = packPages([group('a', [80]), group('b', rows(1))], room);
  expect(pages).toEqual([[[{ id: 'a', from: 0, to: 1 }]], [[{ id: 'b', from: 0, to: 1 }]]]);
});

test('columns are filled before the next page', () => {
  const { pages } = packPages([group('a', rows(12))], { ...room, columns: 2 });
  expect(pages.map((page) => page.map((column) => column.map(({ from, to }) => to - from)))).toEqual([
    [[4], [4]],
    [[4]],
  ]);
});

test('a group can ask for a new column or page', () => {
  const groups = [group('a', rows(1)), group('b', rows(1), 'column'), group('c', rows(1), 'page')];
  const { pages } = packPages(groups, { ...room, columns: 2 });
  expect(pages.map((page) => page.map((column) => column.map(({ id }) => id)))).toEqual([[['a'], ['b']], [['c']]]);
  expect(packPages([group('a', rows(1), 'page')], room).pages).toHaveLength(1);
});

test('a group for a later page leaves the first one, and flows on any other', () => {
  const short = [group('a', rows(1)), group('b', rows(1), 'later-page')];
  expect(packPages(short, room).pages.map((page) => page.flat().map(({ id }) => id))).toEqual([['a'], ['b']]);
  const long = [group('a', rows(5)), group('b', rows(1), 'later-page')];
  expect(packPages(long, room).pages.map((page) => page.flat().map(({ id }) => id))).toEqual([['a'], ['a', 'b']]);
});

test('rows may grow by what the fullest column has left for each', () => {
  const groups = [group('a', rows(2)), group('b', rows(1)), group('c', rows(2), 'column')];
  const wide = { ...room, columns: 2 };
  const [page] = packPages(groups, wide).pages;
  // 100 - (10 + 2 x 20) - 5 - (10 + 20) = 15 for three rows; the other column would have 50 for two.
  expect(rowAir(page ?? [], groups, wide)).toBe(5);
  expect(rowAir([[{ id: 'a', from: 0, to: 2 }]], [group('a', [50, 60])], room)).toBe(0);
});

test('no more rows in a column than asked for', () => {
  const { pages } = packPages([group('a', rows(7, 1))], { ...room, maxRows: 3 });
  expect(pages.flat(2).map(({ from, to }) => to - from)).toEqual([3, 3, 1]);
});

test('a single row that is too tall is told, not hidden', () => {
  const { pages, overflow } = packPages([group('a', [20, 200, 20])], room);
  expect(overflow).toBe(true);
  expect(pages.flat(2).map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

test('empty groups leave no trace', () => {
  expect(packPages([group('a', []), group('b', rows(1)), group('c', [])], room).pages.flat(2)).toEqual([
    { id: 'b', from: 0, to: 1 },
  ]);
});
