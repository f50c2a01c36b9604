import { strToU8, zipSync } from 'fflate';
import type { Readiness } from '../../shared/staff/diagnostics.ts';
import type { CounterRow } from '../database/state-store.ts';
import type { Settings } from '../../shared/settings.ts';

/** Counts below this could tell of one person. */
const leastShown = 5;

/** What was counted in all, by name; small numbers are not told. */
export function countsOf(rows: readonly CounterRow[]): Record<string, number | string> {
  const sums = new Map<string, number>();
  for (const { name, count } of rows) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries([...sums].map(([name, sum]) => [name, sum < leastShown ? `<${leastShown}` : sum]));
}

interface SupportInput {
  readonly readiness: Readiness;
  readonly settings: Settings;
  readonly counters: readonly CounterRow[];
  /** Name and text of each file of the log. */
  readonly logs: Readonly<Record<string, string>>;
}

/**
 * A ZIP file for whoever helps from afar: log, state of the machine, settings, counts. What goes in is named here one by
 * one: no PIN, no hash, no audit log, nothing of a visitor.
 */
export function supportFile({ readiness, settings, counters, logs }: SupportInput): Uint8Array {
  const json = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  return zipSync({
    'machine.json': json(readiness),
    'settings.json': json(settings),
    'counts.json': json(countsOf(counters)),
    ...Object.fromEntries(Object.entries(logs).map(([name, text]) => [`logs/${name}`, strToU8(text)])),
  });
}
