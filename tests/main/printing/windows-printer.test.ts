import { expect, test, vi } from 'vitest';
import { sheetRequestSchema } from '../../../shared/api.ts';
import { createWindowsPrinter } from '../../../main/printing/windows-printer.ts';

const name = 'HP LaserJet';
const sheet = {
  pdf: new Uint8Array(),
  size: { width: 80, height: 203.4 },
  request: sheetRequestSchema.parse({ language: 'tg', second: 'ru', paper: '80mm', answers: {}, today: '2026-11-22' }),
} as const;
const options = { jobId: 'job', copies: 2, paper: '80mm', signal: new AbortController().signal } as const;
const printers = () =>
  Promise.resolve([{ name, options: { 'printer-state-reasons': 'media-low,media-empty' } }, { name: 'PDF' }]);

test('prints silently, on this printer, at the real size in microns', async () => {
  const printPage = vi.fn<() => Promise<undefined>>(() => Promise.resolve(undefined));
  const printer = createWindowsPrinter({ name, printers, printPage });
  expect(await printer.print(sheet, options)).toEqual({ ok: true, spoolerJob: 'job' });
  expect(printPage).toHaveBeenCalledWith(sheet, {
    silent: true,
    deviceName: name,
    copies: 2,
    printBackground: true,
    margins: { marginType: 'none' },
    pageSize: { width: 80_000, height: 203_400 },
  });
});

test('a refusal and an answer that never comes are values', async () => {
  const failed = createWindowsPrinter({ name, printers, printPage: () => Promise.resolve('Invalid deviceName') });
  expect(await failed.print(sheet, options)).toEqual({
    ok: false,
    cause: { reason: 'unknown', technical: 'Invalid deviceName' },
  });
  const silent = createWindowsPrinter({ name, printers, printPage: () => new Promise(() => {}), timeoutMs: 20 });
  expect(await silent.print(sheet, options)).toEqual({
    ok: false,
    cause: { reason: 'timeout', technical: 'windows-timeout' },
  });
});

test('knows the system’s printers and what they say', async () => {
  const printer = createWindowsPrinter({ name, printers, printPage: () => Promise.resolve(undefined) });
  expect(await printer.list()).toEqual([name, 'PDF']);
  expect((await printer.status(name)).blocking?.reason).toBe('no-paper');
  expect((await printer.status('PDF')).blocking).toBeUndefined();
  expect((await printer.status('gone')).blocking).toEqual({ reason: 'offline', technical: 'printer-missing' });
});
