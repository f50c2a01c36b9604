import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startMoments } from '../../main/start-times.ts';
import { SetupError } from '../setup/say.mjs';
import { type Figure, figure, type Row } from './figures.ts';
import { bare, kiosk, start, type StartTimes, type Subject } from './launch.ts';
import { memoryOf } from './memory.ts';

type Kind = 'cold' | 'warm';

/** What the starts of one app measured, by the kind of start. */
interface Samples {
  readonly cold: StartTimes[];
  readonly warm: StartTimes[];
  readonly pssMb: number[];
}

/** How long an app is left alone before its memory is read. */
const settleMs = 3000;

/** One start in a fresh profile, and one in the same profile, whose memory is read. */
async function once(subject: Subject, profile: string, samples: Samples): Promise<void> {
  mkdirSync(profile, { recursive: true });
  const cold = await start(subject, profile);
  // Painted behind a window that is not there, a screen cannot be touched.
  if (subject === kiosk && cold.times['window-shown'] === undefined)
    throw new SetupError('The kiosk said that its screen can be touched before its window was shown.');
  await cold.stop();
  const warm = await start(subject, profile);
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  samples.pssMb.push(memoryOf(warm.pid).pss);
  await warm.stop();
  samples.cold.push(cold.times);
  samples.warm.push(warm.times);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

const figureOf = (samples: Samples, kind: Kind, moment: string): Figure =>
  figure(
    `${kind} start: ${moment.replaceAll('-', ' ')}`,
    'ms',
    samples[kind].map((times) => times[moment] ?? Number.NaN),
  );

/** Starts of the kiosk and of the yardstick in turns; the first of each warms the disk up and does not count. */
export async function benchStarts(runs: number, folder: string): Promise<Row[]> {
  const samples = {
    kiosk: { cold: [], warm: [], pssMb: [] } as Samples,
    bare: { cold: [], warm: [], pssMb: [] } as Samples,
  };
  for (let run = 0; run <= runs; run += 1) {
    const into = run === 0 ? { cold: [], warm: [], pssMb: [] } : undefined;
    await once(kiosk, join(folder, `kiosk-${run}`), into ?? samples.kiosk);
    await once(bare, join(folder, `bare-${run}`), into ?? samples.bare);
    if (run > 0) process.stderr.write(`start ${run} of ${runs}\n`);
  }
  const rows = (kind: Kind, most: number) =>
    startMoments.map((moment): Row => {
      const row = { kiosk: figureOf(samples.kiosk, kind, moment) };
      const isBare = samples.bare[kind].every((times) => times[moment] !== undefined);
      if (!isBare) return row;
      const compared = { ...row, bare: figureOf(samples.bare, kind, moment) };
      return moment === 'first-touchable' ? { ...compared, target: { of: 'ratio', most } } : compared;
    });
  return [
    ...rows('warm', 1.25),
    ...rows('cold', 1.5),
    {
      kiosk: figure('memory when idle, PSS of all processes', 'MB', samples.kiosk.pssMb),
      bare: figure('memory when idle, PSS of all processes', 'MB', samples.bare.pssMb),
      target: { of: 'ratio', most: 1.3 },
    },
  ];
}
