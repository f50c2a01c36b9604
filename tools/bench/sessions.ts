import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { SetupError } from '../setup/say.mjs';
import { figure, type Row } from './figures.ts';
import { kiosk, start } from './launch.ts';
import { memoryOf } from './memory.ts';
import { listAnswers } from './visit.ts';

const languages = ['tg', 'uz', 'hy', 'kk', 'ky', 'az', 'tk', 'ru'];

/** How long the kiosk is left alone before its memory is read: until all is done that it does then. */
const settleMs = 20_000;

/** Before the page is loaded anew. */
const busyMs = 5000;

/** A visitor who walks to the list and leaves, as controls to touch. */
const visit = (language: string): string[] => [
  `[data-screen="start"] [data-language="${language}"]`,
  '[data-screen="home"] [data-action="guide"]',
  ...Object.entries(listAnswers).map(([question, option]) => `[data-question="${question}"] [data-option="${option}"]`),
  '[data-screen="checklist"] .head [data-action="end"]',
  '[data-screen="thanks"] [data-action="restart"]',
];

/** Touches the controls one after the other; throws when one never shows, or the kiosk has `ended`. */
async function touch(app: ChildProcess, selectors: readonly string[], ended: Promise<unknown>): Promise<void> {
  app.send(selectors);
  const gone = ended.then((): [string] => ['the kiosk has ended']);
  const [fault] = await Promise.race([once(app, 'message') as Promise<[string]>, gone]);
  if (fault !== '') throw new SetupError(`A visit was broken off: ${fault}.`);
}

/**
 * Memory when idle, and after so many visitors without a pause who walked to their list and left: when the last one has
 * just gone, and when the kiosk has been left alone. No driver is attached.
 */
export async function benchSessions(sessions: number, folder: string): Promise<Row[]> {
  const profile = join(folder, 'sessions');
  const args = ['-r', join(import.meta.dirname, 'visitor.cjs'), ...kiosk.args];
  // The first start of a profile, on a display that nothing was on before, holds more; a kiosk's is one of many.
  await (await start(kiosk, profile)).stop();
  const app = await start({ ...kiosk, args, hears: true }, profile);
  const ended = once(app.process, 'exit');
  try {
    const after = async (ms: number) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return memoryOf(app.pid).pss;
    };
    const idle = await after(settleMs);
    for (let session = 1; session <= sessions; session += 1) {
      await touch(app.process, visit(languages[session % languages.length] ?? ''), ended);
      if (session % 50 === 0) process.stderr.write(`session ${session} of ${sessions}\n`);
    }
    const soon = await after(busyMs);
    const settled = await after(settleMs - busyMs);
    return [
      { kiosk: figure('memory when idle, before the sessions', 'MB', [idle]) },
      { kiosk: figure(`memory that ${sessions} sessions added, 5 s after the last`, 'MB', [soon - idle]) },
      {
        kiosk: figure(`memory that ${sessions} sessions added, when left alone`, 'MB', [settled - idle]),
        target: { of: 'median', most: 10 },
      },
    ];
  } finally {
    await app.stop();
  }
}
