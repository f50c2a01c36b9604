import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type ChecklistJob, checklistJobs } from './checklist-jobs.ts';
import { loadContent } from './content/load.ts';
import { electronCommand } from './electron/electron-command.mjs';
import { makeFolderFor } from './folder.ts';
import { reportFailure, SetupError } from './setup/say.mjs';

const resultSchema = z.object({ out: z.string(), ok: z.boolean(), reason: z.string().optional() });

/** What the kiosk said of one job; undefined for any other line of its output. */
function readResult(line: string): z.infer<typeof resultSchema> | undefined {
  try {
    return resultSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** Runs the built kiosk in its command mode and resolves with its exit code and output. */
function runKiosk(jobFile: string): Promise<{ code: number; output: string; errors: string }> {
  const { command, args, env } = electronCommand([`--checklist-job=${jobFile}`]);
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (errors += part));
  return new Promise((done, reject) => {
    child.once('error', (error) => reject(new SetupError(`The kiosk can't be started: ${error.message}.`)));
    child.once('close', (code) => done({ code: code ?? 1, output, errors }));
  });
}

/** The kiosk's own sentence among what Chromium says. */
function lastSentence(errors: string): string {
  const lines = errors.split('\n').filter((line) => line.trim() !== '' && !/^\[\d+:/.test(line));
  return lines.at(-1) ?? 'It gave no reason.';
}

/** Makes the sheets and returns the files. Throws one sentence when any could not be made. */
export async function makeChecklists(jobs: readonly ChecklistJob[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'qadam-checklist-job-'));
  try {
    const whole = jobs.map((job) => ({ ...job, out: resolve(job.out) }));
    for (const { out } of whole) makeFolderFor(out);
    const jobFile = join(folder, 'job.json');
    writeFileSync(jobFile, JSON.stringify(whole));
    const { code, output, errors } = await runKiosk(jobFile);
    const results = output.split('\n').flatMap((line) => readResult(line) ?? []);
    const failed = results.find((result) => !result.ok);
    if (failed !== undefined) throw new SetupError(`${failed.out} could not be made: ${failed.reason ?? 'unknown'}.`);
    if (code !== 0 || results.length < jobs.length) {
      throw new SetupError(`The checklist could not be made: ${lastSentence(errors)}`);
    }
    return jobs.map((job) => job.out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  try {
    const jobs = checklistJobs(loadContent().guide, process.argv.slice(2));
    for (const file of await makeChecklists(jobs)) console.log(file);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
