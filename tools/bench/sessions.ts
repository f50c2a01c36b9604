import { join } from 'node:path';
import { drive } from './drive.ts';
import { figure, type Row } from './figures.ts';
import { kiosk } from './launch.ts';
import { memoryOf } from './memory.ts';
import { endVisit, walkToList } from './visit.ts';

const languages = ['tg', 'uz', 'hy', 'kk', 'ky', 'az', 'tk', 'ru'];

/** How long the kiosk is left alone before its memory is read. */
const settleMs = 5000;

/** Memory when idle, and after so many visitors who walked to their list and left. */
export async function benchSessions(sessions: number, folder: string): Promise<Row[]> {
  const app = await drive([...kiosk.args, `--user-data-dir=${join(folder, 'sessions')}`]);
  try {
    const page = await app.firstWindow();
    await page.locator('[data-screen="start"] [data-language]').first().waitFor();
    const pid = app.process().pid ?? 0;
    const settled = async () => {
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      return memoryOf(pid).pss;
    };
    const idle = await settled();
    for (let session = 1; session <= sessions; session += 1) {
      await walkToList(page, languages[session % languages.length]);
      await endVisit(page);
      if (session % 50 === 0) process.stderr.write(`session ${session} of ${sessions}\n`);
    }
    const after = await settled();
    return [
      { kiosk: figure('memory when idle, with the driver attached', 'MB', [idle]) },
      {
        kiosk: figure(`memory that ${sessions} sessions added`, 'MB', [after - idle]),
        target: { of: 'median', most: 10 },
      },
    ];
  } finally {
    await app.close();
  }
}
