import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { figure, type Row } from './figures.ts';
import { kiosk, start } from './launch.ts';
import { memoryOf } from './memory.ts';
import { Precondition } from './precondition.ts';
import { listAnswers } from './visit.ts';

const languages = ['tg', 'uz', 'hy', 'kk', 'ky', 'az', 'tk', 'ru'];

/** How long the kiosk is left alone before its memory is read. */
const settleMs = 5000;

/** A visitor who walks to the list and leaves, as controls to touch. */
const visit = (language: string): string[] => [
  `[data-screen="start"] [data-language="${language}"]`,
  '[data-screen="home"] [data-action="guide"]',
  ...Object.entries(listAnswers).map(([question, option]) => `[data-question="${question}"] [data-option="${option}"]`),
  '[data-screen="checklist"] .head [data-action="end"]',
  '[data-screen="thanks"] [data-action="restart"]',
];

async function touch(app: ChildProcess, selectors: readonly string[]): Promise<void> {
  app.send(selectors);
  const [fault] = (await once(app, 'message')) as [string];
  if (fault !== '') throw new Precondition(`A visit was broken off: ${fault}.`);
}

/** Memory when idle, and after so many visitors who walked to their list and left; nothing is attached to the kiosk. */
export async function benchSessions(sessions: number, folder: string): Promise<Row[]> {
  const args = ['-r', join(import.meta.dirname, 'visitor.cjs'), ...kiosk.args];
  const app = await start({ ...kiosk, args, hears: true }, join(folder, 'sessions'));
  try {
    const settled = async () => {
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      return memoryOf(app.pid).pss;
    };
    const idle = await settled();
    for (let session = 1; session <= sessions; session += 1) {
      await touch(app.process, visit(languages[session % languages.length] ?? ''));
      if (session % 50 === 0) process.stderr.write(`session ${session} of ${sessions}\n`);
    }
    const after = await settled();
    return [
      { kiosk: figure('memory when idle, before the sessions', 'MB', [idle]) },
      {
        kiosk: figure(`memory that ${sessions} sessions added`, 'MB', [after - idle]),
        target: { of: 'median', most: 10 },
      },
    ];
  } finally {
    await app.stop();
  }
}
