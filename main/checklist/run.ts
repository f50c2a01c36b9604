import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, ipcMain } from 'electron';
import { ContentStore } from '../database/content-store.ts';
import { writeWhole } from '../files.ts';
import { contentHandlers } from '../ipc/content.ts';
import { emptyDirectoryHandlers } from '../ipc/directory.ts';
import { registerChannels } from '../ipc/register.ts';
import { settingsHandlers } from '../ipc/settings.ts';
import { sheetHandlers } from '../ipc/sheet.ts';
import { calendarHandlers } from '../ipc/staff-workdays.ts';
import type { Log } from '../log.ts';
import { preparePages } from '../pages.ts';
import { paths } from '../paths.ts';
import type { SheetRenderer } from '../printing/sheet.ts';
import { readSettings } from '../settings.ts';
import { StartError } from '../start-error.ts';
import { type ChecklistJob, readJobFile } from './job-file.ts';

/** No office has set anything up here. */
const noSettings = { setting: () => undefined };

/**
 * Makes the sheets of a job file and says how each went, one JSON line a job. The exit code: 0 when all were made, 1
 * when one failed or the file was refused, in which case nothing is written.
 */
export async function runChecklistJobs(jobFile: string, log: Log): Promise<number> {
  const removeProfile = useTemporaryProfile();
  // Electron would quit when a sheet's window, the only one, is destroyed.
  app.on('window-all-closed', () => {});
  try {
    await app.whenReady();
    const content = ContentStore.open(paths.content());
    const jobs = readJobFile(readJobs(jobFile), content.guide, process.cwd());
    if (!jobs.ok) {
      process.stderr.write(`${jobs.sentence} Nothing was written.\n`);
      return 1;
    }
    const pages = preparePages(log);
    const settings = readSettings(noSettings, content.languages, log);
    const handlers = {
      ...contentHandlers(content),
      ...settingsHandlers(() => settings),
      ...emptyDirectoryHandlers,
      ...calendarHandlers(),
      ...sheetHandlers(pages.renderer),
    };
    registerChannels(ipcMain, handlers, { callers: pages.callers, log });
    let failed = 0;
    for (const job of jobs.jobs) {
      if (!(await make(job, pages.renderer, log))) failed += 1;
    }
    content.close();
    return failed === 0 ? 0 : 1;
  } finally {
    removeProfile();
  }
}

function readJobs(jobFile: string): string {
  try {
    return readFileSync(jobFile, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new StartError(`The job file ${jobFile} can't be read${code}. Nothing was written.`);
  }
}

async function make({ request, out, file }: ChecklistJob, renderer: SheetRenderer, log: Log): Promise<boolean> {
  const started = performance.now();
  const report = (result: object) => {
    const ms = Math.round(performance.now() - started);
    process.stdout.write(`${JSON.stringify({ out, ...result, ms })}\n`);
  };
  const rendered = await renderer.render(request);
  if (!rendered.ok) {
    report(rendered);
    return false;
  }
  try {
    await writeWhole(file, rendered.pdf);
  } catch (error) {
    log.failure('checklist-write-failed', error);
    report({ ok: false, reason: 'write-failed' });
    return false;
  }
  report({ ok: true });
  return true;
}

/**
 * A profile folder for this run only, unless the command line names one: a kiosk that runs at the same time keeps its
 * own to itself.
 */
function useTemporaryProfile(): () => void {
  if (app.commandLine.hasSwitch('user-data-dir')) return () => {};
  const folder = mkdtempSync(join(app.getPath('temp'), 'qadam-checklist-'));
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  app.on('quit', remove);
  return remove;
}
