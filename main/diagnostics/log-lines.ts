import { readFileSync } from 'node:fs';
import { type LogLine, logLineSchema } from '../../shared/staff/diagnostics.ts';

const levels = ['info', 'warn', 'error'] as const;
const mostLines = 300;

/** A file's text, empty where there is none. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** One line of the log; undefined for one that a power cut left half. */
function parseLine(line: string): LogLine | undefined {
  try {
    const { time, level, event, ...others } = JSON.parse(line) as Record<string, unknown>;
    const fields = Object.entries(others).map(([name, value]) => `${name}: ${String(value)}`);
    return logLineSchema.safeParse({ time, level, event, fields: fields.join(', ') }).data;
  } catch {
    return undefined;
  }
}

/** The newest lines of the log of at least this gravity, the newest first; the file before it is read on from. */
export function lastLines(file: string, least: LogLine['level']): LogLine[] {
  const wanted = levels.slice(levels.indexOf(least));
  const lines = `${textOf(`${file}.1`)}${textOf(file)}`.split('\n').reverse();
  const found: LogLine[] = [];
  for (const line of lines) {
    const parsed = line === '' ? undefined : parseLine(line);
    if (parsed !== undefined && wanted.includes(parsed.level)) found.push(parsed);
    if (found.length === mostLines) break;
  }
  return found;
}
