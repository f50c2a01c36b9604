import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sheetRequestSchema } from '../../../shared/api.ts';
import { createFilePrinter } from '../../../main/printing/file-printer.ts';
import { quietLog } from '../support/quiet-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const moment = () => new Date(2026, 10, 22, 9, 5, 3);
const sheet = {
  pdf: new Uint8Array([37, 80, 68, 70]),
  size: { width: 210, height: 297 },
  request: sheetRequestSchema.parse({ language: 'tg', second: 'ru', paper: 'a4', answers: {}, today: '2026-11-22' }),
} as const;
const options = { jobId: 'x', copies: 1, paper: 'a4', signal: new AbortController().signal } as const;

test('names a file by moment and language, and never overwrites one', async () => {
  const folder = join(temporaryFolder(), 'Qadam');
  const printer = createFilePrinter(folder, quietLog().log, moment);
  expect(await printer.print(sheet, options)).toEqual({
    ok: true,
    spoolerJob: join(folder, 'qadam-20261122-090503-tg.pdf'),
  });
  expect(await printer.print(sheet, options)).toEqual({
    ok: true,
    spoolerJob: join(folder, 'qadam-20261122-090503-tg-2.pdf'),
  });
  expect(readdirSync(folder)).toEqual(['qadam-20261122-090503-tg-2.pdf', 'qadam-20261122-090503-tg.pdf']);
});

test('a folder that can not be written is a value and a log line, not an exception', async () => {
  const inTheWay = join(temporaryFolder(), 'file');
  writeFileSync(inTheWay, '');
  const { log, lines } = quietLog();
  const result = await createFilePrinter(join(inTheWay, 'Qadam'), log, moment).print(sheet, options);
  expect(result).toEqual({ ok: false, cause: { reason: 'unknown', technical: 'write-failed' } });
  expect(lines).toMatchObject([{ event: 'print-write-failed', kind: 'Error' }]);
});
