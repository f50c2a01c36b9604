import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { drive } from './drive.ts';
import { figure, type Row } from './figures.ts';
import { kiosk } from './launch.ts';
import { tapTime } from './tap-time.ts';

/** A visitor's way past every kind of screen: what kind of change, and the control that makes it. */
const way = (language: string, other: string): readonly (readonly [kind: string, selector: string])[] => {
  const home = ['to home', '[data-action="home"]'] as const;
  const page = (action: string) =>
    [[`to a page to read`, `[data-screen="home"] [data-action="${action}"]`], home] as const;
  const option = (question: string, id: string) =>
    ['to a question', `[data-question="${question}"] [data-option="${id}"]`] as const;
  const sheet = (name: string) =>
    [
      ['a sheet opens', `.settings [data-action="${name}"]`],
      ['a sheet closes', '[data-overlay] [data-action="close"]'],
    ] as const;
  return [
    ['to the first language', `[data-screen="start"] [data-language="${language}"]`],
    ...['services', 'law', 'complaints', 'directory', 'search'].flatMap(page),
    ['to a question', '[data-screen="home"] [data-action="guide"]'],
    option('emergency', 'no'),
    option('who', 'self'),
    ['language sheet opens', '.head [data-action="language"]'],
    ['change of language', `[data-overlay="language"] [data-language="${other}"]`],
    option('status', 'foreigner-temporary'),
    option('contract', 'imputed'),
    option('eaeu', 'no'),
    ['to the list', '[data-question="extras"] [data-option="none"]'],
    ['a row ticked', '[data-screen="checklist"] [data-document]'],
    ['to a step', '[data-screen="checklist"] [data-action="steps"]'],
    ['back to the list', '[data-screen="step"] [data-action="back"]'],
    ['language sheet opens', '.head [data-action="language"]'],
    ['change of language', `[data-overlay="language"] [data-language="${language}"]`],
    ...sheet('help'),
    ['text size', '.settings [data-action="larger"]'],
    ['contrast', '.settings [data-action="contrast"]'],
    ['low reach', '.settings [data-action="reach"]'],
    ['to the answers', '.actions [data-action="answers"]'],
    ['back to the list', '[data-screen="answers"] [data-action="back"]'],
    ['to the end', '.head [data-action="end"]'],
    ['to the start', '[data-screen="thanks"] [data-action="restart"]'],
  ];
};

const languages = ['tg', 'uz', 'hy', 'kk', 'ky', 'az', 'tk', 'ru'];

async function walk(page: Page, rounds: number): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  // The first round fills caches; it doesn't count.
  for (let round = 0; round <= rounds; round += 1) {
    const [language = 'tg', other = 'ru'] = [languages[round % 8], languages[(round + 3) % 8]];
    for (const [kind, selector] of way(language, other)) {
      const time = await tapTime(page, selector);
      if (round > 0) times.set(kind, [...(times.get(kind) ?? []), time]);
    }
  }
  return times;
}

function rowsOf(times: ReadonlyMap<string, number[]>, note: string, most: { tap: number; language: number }): Row[] {
  const isLanguage = (kind: string) => kind === 'change of language' || kind === 'to the first language';
  const all = [...times];
  const taps = all.filter(([kind]) => !isLanguage(kind)).flatMap(([, values]) => values);
  const changes = all.filter(([kind]) => isLanguage(kind)).flatMap(([, values]) => values);
  return [
    { kiosk: figure(`tap to painted screen, all${note}`, 'ms', taps), target: { of: 'p95', most: most.tap } },
    { kiosk: figure(`change of language${note}`, 'ms', changes), target: { of: 'p95', most: most.language } },
    ...all.map(([kind, values]): Row => ({ kiosk: figure(`  ${kind}${note}`, 'ms', values) })),
  ];
}

/** Taps through the kiosk, as it is and with the processor throttled to a quarter. */
export async function benchTaps(rounds: number, folder: string): Promise<Row[]> {
  const app = await drive([...kiosk.args, `--user-data-dir=${join(folder, 'taps')}`]);
  try {
    const page = await app.firstWindow();
    await page.locator('[data-screen="start"] [data-language]').first().waitFor();
    const plain = rowsOf(await walk(page, rounds), '', { tap: 50, language: 80 });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const slow = rowsOf(await walk(page, rounds), ', CPU throttled 4x', { tap: 150, language: 150 });
    return [...plain, ...slow.slice(0, 2)];
  } finally {
    await app.close();
  }
}
