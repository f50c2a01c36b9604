import { join } from 'node:path';
import { planTextIds } from '../../shared/checklist/text-ids.ts';
import { guidance } from '../../shared/guide/plan.ts';
import { loadContent } from '../content/load.ts';
import { drive } from './drive.ts';
import { figure, type Row } from './figures.ts';
import { kiosk, start, type Subject } from './launch.ts';
import { kioskWithContent } from './scaled-content.ts';
import { listAnswers } from './visit.ts';

const sizes = [1, 10, 50] as const;
const rounds = 30;
const typed = ['д', 'дог', 'договор', 'туберкулез', 'поликлиника', 'жалоба'];

interface Answers {
  readonly language: number[];
  readonly rest: number[];
  readonly search: number[];
}

/**
 * Milliseconds until a page has a language's texts, those of a visitor's list with them, then the rest of them, which
 * comes when the page is idle; and what a search finds.
 */
async function answers(subject: Subject, profile: string): Promise<Answers> {
  const guide = loadContent().guide;
  const found = guidance(guide, listAnswers, '2026-11-30');
  const ids = found.kind === 'plan' ? planTextIds(guide, found.plan) : [];
  const app = await drive([...subject.args, `--user-data-dir=${profile}`]);
  try {
    const page = await app.firstWindow();
    await page.click('[data-screen="start"] [data-language="ru"]');
    await page.locator('[data-screen="home"]').waitFor();
    return await page.evaluate(
      async ({ times, queries, ids: wanted }) => {
        const { qadam } = window as unknown as {
          qadam: { call(channel: string, input: unknown): Promise<{ words: string }> };
        };
        const result: Answers = { language: [], rest: [], search: [] };
        const timed = async (into: number[], act: () => Promise<unknown>) => {
          const started = performance.now();
          await act();
          into.push(performance.now() - started);
        };
        const words = async (channel: string, input: unknown): Promise<unknown> =>
          JSON.parse((await qadam.call(channel, input)).words);
        const each = async (act: (time: number) => Promise<void>) => {
          for (let time = 0; time < times; time += 1) await act(time);
        };
        await each(() => timed(result.language, () => words('content:language', { language: 'hy', ids: wanted })));
        await each((time) => {
          const query = queries[time % queries.length] ?? '';
          return timed(result.search, () => qadam.call('search:find', { language: 'ru', query }));
        });
        await each(() => timed(result.rest, () => words('content:rest', { language: 'hy' })));
        return result;
      },
      { times: rounds, queries: typed, ids },
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
  const measured: Answers[] = [];
  for (const [index, subject] of subjects.entries())
    measured.push(await answers(subject, join(folder, `scale-${index}`)));
  const rowsOf = (name: string, values: (index: number) => number[], most?: number): Row[] => {
    const base = figure(`${name}, content x1`, 'ms', values(0));
    return sizes.slice(1).map((size, index) => ({
      kiosk: figure(`${name}, content x${size} (beside x1)`, 'ms', values(index + 1)),
      bare: base,
      ...(size === 50 && most !== undefined && { target: { of: 'ratio' as const, most } }),
    }));
  };
  return [
    ...rowsOf('warm start', (index) => starts[index] ?? [], 1.1),
    ...rowsOf('load of a language', (index) => measured[index]?.language ?? [], 2),
    ...rowsOf('  its rest, in idle time', (index) => measured[index]?.rest ?? []),
    ...rowsOf('search, call and answer', (index) => measured[index]?.search ?? [], 2),
  ];
}
