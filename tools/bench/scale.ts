import { join } from 'node:path';
import { drive } from './drive.ts';
import { figure, type Row } from './figures.ts';
import { kiosk, start, type Subject } from './launch.ts';
import { kioskWithContent } from './scaled-content.ts';

const sizes = [1, 10, 50] as const;
const rounds = 30;
const typed = ['д', 'дог', 'договор', 'туберкулез', 'поликлиника', 'жалоба'];

/** Milliseconds that a page waits for a language's texts, and for what a search finds. */
async function answers(subject: Subject, profile: string): Promise<{ language: number[]; search: number[] }> {
  const app = await drive([...subject.args, `--user-data-dir=${profile}`]);
  try {
    const page = await app.firstWindow();
    await page.click('[data-screen="start"] [data-language="ru"]');
    await page.locator('[data-screen="home"]').waitFor();
    return await page.evaluate(
      async ({ times, queries }) => {
        const { qadam } = window as unknown as {
          qadam: { call(channel: string, input: unknown): Promise<{ words: string }> };
        };
        const result = { language: [] as number[], search: [] as number[] };
        for (let time = 0; time < times; time += 1) {
          let started = performance.now();
          JSON.parse((await qadam.call('content:language', { language: 'hy' })).words);
          result.language.push(performance.now() - started);
          started = performance.now();
          await qadam.call('search:find', { language: 'ru', query: queries[time % queries.length] ?? '' });
          result.search.push(performance.now() - started);
        }
        return result;
      },
      { times: rounds, queries: typed },
    );
  } finally {
    await app.close();
  }
}

/** Starts, loads of a language and searches with the content as it is, ten and fifty times as large, in turns. */
export async function benchScale(runs: number, folder: string): Promise<Row[]> {
  const subjects = sizes.map((size): Subject => {
    const [, ...flags] = kiosk.args;
    return { ...kiosk, name: `content x${size}`, args: [kioskWithContent(folder, size), ...flags] };
  });
  const starts = subjects.map((): number[] => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [index, subject] of subjects.entries()) {
      const started = await start(subject, join(folder, `scale-${index}`));
      await started.stop();
      if (run > 0) starts[index]?.push(started.times['first-touchable'] ?? Number.NaN);
    }
  }
  const measured: { language: number[]; search: number[] }[] = [];
  for (const [index, subject] of subjects.entries())
    measured.push(await answers(subject, join(folder, `scale-${index}`)));
  const rowsOf = (name: string, most: number, values: (index: number) => number[]): Row[] => {
    const base = figure(`${name}, content x1`, 'ms', values(0));
    return sizes.slice(1).map((size, index) => ({
      kiosk: figure(`${name}, content x${size} (beside x1)`, 'ms', values(index + 1)),
      bare: base,
      ...(size === 50 && { target: { of: 'ratio' as const, most } }),
    }));
  };
  return [
    ...rowsOf('warm start', 1.1, (index) => starts[index] ?? []),
    ...rowsOf('load of a language', 2, (index) => measured[index]?.language ?? []),
    ...rowsOf('search, call and answer', 2, (index) => measured[index]?.search ?? []),
  ];
}
