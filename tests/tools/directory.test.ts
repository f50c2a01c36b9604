import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { directorySwitches } from '../../tools/directory.ts';

test("a file becomes the kiosk's switch, other switches are passed on", () => {
  expect(directorySwitches(['import', 'list.xlsx', '--user-data-dir=/tmp/x'])).toEqual([
    `--directory-import=${resolve('list.xlsx')}`,
    '--user-data-dir=/tmp/x',
  ]);
  expect(directorySwitches(['export', '/tmp/list.csv'])).toEqual(['--directory-export=/tmp/list.csv']);
});

test.each([[[]], [['a.csv', 'b.csv']], [['--user-data-dir=/tmp/x']]])('%j is not one file', (files) => {
  expect(() => directorySwitches(['import', ...files])).toThrow(
    'Name one file that ends in .csv or .xlsx: npm run directory:import -- FILE.',
  );
});
