import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetRequest } from '../../shared/api.ts';
import { launchDescription } from '../../tools/electron/electron-command.mjs';
import { at } from '../../tools/setup/paths.mjs';
import { probeSheet, type SheetProbe } from './e2e-sheet-probe.ts';

/** A sheet that was printed to PDF, and what its page said of itself at that moment. */
export interface PrintedSheet {
  readonly request: SheetRequest;
  readonly file: string;
  readonly probe: SheetProbe;
}

/**
 * Has one run of the kiosk's checklist mode print the requests, one PDF each, into a new folder under `parent`.
 * Throws when one is not made.
 */
export async function printSheets(requests: readonly SheetRequest[], parent: string): Promise<PrintedSheet[]> {
  const folder = mkdtempSync(join(parent, 'sheets-'));
  const [probe, found, jobs] = ['probe.js', 'found.jsonl', 'jobs.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const files = requests.map((_, index) => join(folder, `${index + 1}.pdf`));
  writeFileSync(probe, `(${probeSheet.toString()})()`);
  writeFileSync(jobs, JSON.stringify(requests.map((request, index) => ({ ...request, out: files[index] }))));
  const launch = launchDescription([`--checklist-job=${jobs}`]);
  const child = spawn(launch.executablePath, ['-r', at('tests/support/print-hook.cjs'), ...launch.args], {
    env: { ...process.env, ...launch.env, QADAM_TEST_PROBE: probe, QADAM_TEST_FOUND: found },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => (output += String(part)));
  child.stderr.on('data', (part) => (output += String(part)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const probes = existsSync(found) ? readFileSync(found, 'utf8').trimEnd().split('\n') : [];
  if (code !== 0 || probes.length !== requests.length) {
    throw new Error(`${probes.length} of ${requests.length} sheets were printed, exit code ${code}:\n${output}`);
  }
  return requests.map((request, index) => ({
    request,
    file: files[index] ?? '',
    probe: JSON.parse(probes[index] ?? '') as SheetProbe,
  }));
}
