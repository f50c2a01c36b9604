import { createLog, type Log } from '../../../main/log.ts';

/** A log whose lines a test can look at. */
export function quietLog(): { log: Log; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  return { log: createLog((line) => void lines.push(JSON.parse(line) as Record<string, unknown>)), lines };
}
