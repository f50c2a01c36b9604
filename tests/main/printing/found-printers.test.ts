import { expect, test } from 'vitest';
import { foundPrinters } from '../../../main/printing/found-printers.ts';

const out = { blocking: { reason: 'no-paper', technical: 'media-empty' }, warnings: [] } as const;
const free = { blocking: undefined, warnings: [] };

const printer = {
  list: () => Promise.resolve(['office', 'hall 2', '-o']),
  status: (name: string) => Promise.resolve(name === 'office' ? out : free),
};

test('the folder for files comes first, then what the system has, each with whether it can print', async () => {
  expect(await foundPrinters('/srv/sheets', { kind: 'windows', printer })).toEqual([
    { kind: 'file', name: null, folder: '/srv/sheets', able: true },
    { kind: 'windows', name: 'office', folder: null, able: false },
    { kind: 'windows', name: 'hall 2', folder: null, able: true },
    { kind: 'windows', name: '-o', folder: null, able: true },
  ]);
});

test('a queue that lp could not be told by its name is not offered', async () => {
  const found = await foundPrinters('/srv/sheets', { kind: 'cups', printer });
  expect(found.map(({ name }) => name)).toEqual([null, 'office']);
});
