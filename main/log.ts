import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LogEvent } from './log-events.ts';

type Fields = Readonly<Record<string, string | number | boolean>>;

/**
 * The kiosk's log. Fields are names, numbers and ids of the product, never anything that a visitor chose: an error's
 * message is left out on purpose, since it may quote what it failed on.
 */
export interface Log {
  info(event: LogEvent, fields?: Fields): void;
  warn(event: LogEvent, fields?: Fields): void;
  error(event: LogEvent, fields?: Fields): void;
  /** An error nobody expected: its kind and where it came from. */
  failure(event: LogEvent, error: unknown, fields?: Fields): void;
}

const largest = 1_000_000;

/** Kind, code and first places of an error. A stack begins with the message, which may itself look like a place. */
function traceOf(error: unknown): Fields {
  if (!(error instanceof Error)) return { kind: typeof error };
  const stack = error.stack ?? '';
  const begin = stack.indexOf(error.message);
  const places =
    begin < 0
      ? []
      : stack
          .slice(begin + error.message.length)
          .split('\n')
          .slice(1);
  const at = places
    .slice(0, 4)
    .map((line) => line.trim())
    .join(' ');
  const code = 'code' in error ? { code: String(error.code) } : {};
  return { kind: error.name, ...code, at };
}

/** A log that hands each finished JSON line on. */
export function createLog(write: (line: string) => void): Log {
  const put = (level: string, event: LogEvent, fields: Fields = {}) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
  return {
    info: (event, fields) => put('info', event, fields),
    warn: (event, fields) => put('warn', event, fields),
    error: (event, fields) => put('error', event, fields),
    failure: (event, error, fields) => put('error', event, { ...fields, ...traceOf(error) }),
  };
}

/** Appends to a file of at most `limit` bytes; a full one becomes `<file>.1`, and the one before that is lost. */
export function fileWriter(file: string, limit = largest): (line: string) => void {
  return (line) => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > 0 && size + Buffer.byteLength(line) > limit) renameSync(file, `${file}.1`);
      appendFileSync(file, line);
    } catch {
      // A full disk must not stop the kiosk, and there is nowhere else to say so.
    }
  };
}
