import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../files.ts';
import type { Log } from '../log.ts';
import type { Printer } from './printer.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** `qadam-20261122-093005-tg.pdf`: the moment and the language, nothing about the visitor. */
export function fileName(moment: Date, language: string, copy = 1): string {
  const day = `${moment.getFullYear()}${two(moment.getMonth() + 1)}${two(moment.getDate())}`;
  const time = `${two(moment.getHours())}${two(moment.getMinutes())}${two(moment.getSeconds())}`;
  return `qadam-${day}-${time}-${language}${copy === 1 ? '' : `-${copy}`}.pdf`;
}

function freeName(folder: string, moment: Date, language: string): string {
  for (let copy = 1; ; copy += 1) {
    const file = join(folder, fileName(moment, language, copy));
    if (!existsSync(file)) return file;
  }
}

/** Puts sheets into a folder as PDF files; never overwrites one. What lies there is printed, as far as we know. */
export function createFilePrinter(folder: string, log: Log, now = () => new Date()): Printer {
  return {
    name: folder,
    list: () => Promise.resolve([folder]),
    status: () => Promise.resolve({ blocking: undefined, warnings: [] }),
    async print({ pdf, request }) {
      try {
        const file = freeName(folder, now(), request.language);
        await writeWhole(file, pdf);
        return { ok: true, spoolerJob: file };
      } catch (error) {
        log.failure('print-write-failed', error);
        return { ok: false, cause: { reason: 'unknown', technical: 'write-failed' } };
      }
    },
    release: () => Promise.resolve(undefined),
    jobStatus: () => Promise.resolve({ state: 'done' }),
    // A file is the office's to keep, and nothing comes out of it by itself.
    cancel: () => Promise.resolve(true),
    clear: () => Promise.resolve(true),
  };
}
