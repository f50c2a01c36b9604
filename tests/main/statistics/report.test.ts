import { expect, test } from 'vitest';
import { openStateDatabase } from '../../../main/database/open.ts';
import { StateStore } from '../../../main/database/state-store.ts';
import { countHandlers, createCount } from '../../../main/ipc/count.ts';
import { dayNumber, dayOfNumber } from '../../../main/statistics/calendar.ts';
import { figuresOf } from '../../../main/statistics/figures.ts';
import { buildReport, tellAll } from '../../../main/statistics/report.ts';
import { printReasonSchema } from '../../../shared/api.ts';
import { type FigureName, periods, type Report } from '../../../shared/statistics/report.ts';
import { questionStop, screenStop, stopScreens } from '../../../shared/statistics/stops.ts';
import { guide } from '../../support/content.ts';
import { randomFrom } from '../../support/random.ts';

interface Counted {
  readonly day: string;
  readonly name: FigureName;
  readonly key: string;
}

const whole: readonly FigureName[] = ['session', 'print', 'qr', 'search-empty'];

/** What a day of visitors counts, through the very functions that the kiosk counts with. */
function replay(sessions: number, days: number) {
  const next = randomFrom(5000);
  const below = (most: number) => Math.floor(next() * most);
  const one = <T>(list: readonly T[]) => list[Math.floor(next() ** 2 * list.length)] as T;
  const log: Counted[] = [];
  const store = new StateStore(openStateDatabase(':memory:'));
  let now = new Date(0);
  const count = createCount(
    store,
    () => guide,
    () => now,
  );
  const fromPage = countHandlers(count)['count:add'];
  const note = (name: FigureName, key: string) =>
    log.push({ day: dayOfNumber(first + at), name, key: whole.includes(name) ? '' : key });
  const page = (counter: 'session' | 'language' | 'outcome' | 'stop' | 'qr' | 'search-empty', key: string) => {
    void fromPage({ counter, key }, { contentsId: 1, role: 'visitor' });
    note(counter, key);
  };
  const main = (counter: 'print' | 'print-failed' | 'paper', key: string) => {
    count(counter, key);
    note(counter, key);
  };
  const first = dayNumber('2026-01-01');
  let at = 0;
  const stops = [...guide.questions.map(({ id }) => questionStop(id)), ...stopScreens.map(screenStop)];
  for (let session = 0; session < sessions; session += 1) {
    do at = below(days);
    while ((first + at + 3) % 7 === 6);
    now = new Date(2026, 0, 1 + at, 8 + below(11), below(60));
    page('session', 'start');
    const language = one(guide.languages).id;
    page('language', language);
    if (next() < 0.05) page('language', one(guide.languages).id);
    if (next() < 0.1) page('search-empty', language);
    if (next() < 0.25) {
      page('stop', one(stops));
      continue;
    }
    const outcome = one(guide.outcomes).id;
    page('outcome', outcome);
    if (next() < 0.2) page('qr', 'shown');
    if (next() < 0.6) {
      main('print', outcome);
      if (next() < 0.5) main('paper', next() < 0.95 ? 'yes' : 'no');
    } else if (next() < 0.1) main('print-failed', one(printReasonSchema.options));
  }
  return { log, store };
}

const cells = ({ figures }: Report) =>
  figures.flatMap(({ name, lines }) =>
    lines.flatMap(({ key, cells: line }) => line.map((shown, bucket) => ({ name, key, bucket, ...shown }))),
  );

test('totals of 5,000 replayed sessions: every number that is shown is the log’s, by day, week and month', () => {
  const { log, store } = replay(5000, 151);
  const rows = store.counters();
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(log.length);
  const logged = new Map<string, number>();
  for (const { name, key, day } of log) {
    const place = `${name} ${key} ${day}`;
    logged.set(place, (logged.get(place) ?? 0) + 1);
  }
  const sums = { exact: 0, few: 0, range: 0 };
  const wrong: string[] = [];
  for (const [name, lines] of Object.entries(figuresOf(rows, guide))) {
    const total = lines.flatMap(({ counts }) => [...counts.values()]).reduce((sum, count) => sum + count, 0);
    expect([name, total]).toEqual([name, log.filter((entry) => entry.name === name).length]);
  }
  const told = tellAll({ rows, guide, today: '2026-06-01' });
  for (const period of periods) {
    const report = buildReport(told, { period, from: '2026-01-01', to: '2026-06-01' });
    expect(report.buckets.length).toBe({ day: 151, week: 22, month: 5 }[period]);
    for (const { name, key, bucket, low, high } of cells(report)) {
      const { from = '', to = '' } = report.buckets[bucket] ?? {};
      let count = 0;
      for (let day = dayNumber(from); day <= dayNumber(to); day += 1)
        count += logged.get(`${name} ${key} ${dayOfNumber(day)}`) ?? 0;
      const place = `${name} ${key} ${from}: ${count} shown as ${low}–${high}`;
      const right = count < 5 ? low === 0 && high === 4 : low <= count && count <= (high ?? count);
      if (!right) wrong.push(place);
      sums[count < 5 ? 'few' : low === high ? 'exact' : 'range'] += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(sums.exact).toBeGreaterThan(sums.range * 3);
  const sessions = cells(buildReport(told, { period: 'month', from: '2026-01-01', to: '2026-05-31' })).filter(
    ({ name }) => name === 'session',
  );
  expect(sessions.reduce((sum, { low }) => sum + low, 0)).toBeLessThanOrEqual(5000);
  expect(sessions.reduce((sum, { high }) => sum + (high ?? 0), 0)).toBeGreaterThanOrEqual(5000);
});

test('the rest of the sessions does not give away the one language that is below five', () => {
  const row = (name: string, key: string, count: number) => ({ day: '2026-03-03', name, key, count });
  const rows = [row('session', 'start', 21), row('language', 'ru', 20), row('language', 'tg', 1)];
  const two = { ...guide, languages: guide.languages.filter(({ id }) => ['ru', 'tg'].includes(id)) };
  const report = buildReport(tellAll({ rows, guide: two, today: '2026-03-04' }), {
    period: 'day',
    from: '2026-03-03',
    to: '2026-03-03',
  });
  const shown = cells(report).filter(({ name }) => name === 'session' || name === 'language');
  expect(shown.map(({ key, low, high }) => [key, low, high])).toEqual([
    ['', 20, 24],
    ['ru', 20, 20],
    ['tg', 0, 4],
  ]);
});

test('nothing of today is shown, nor of a week or month that is not over; what is asked for never cuts a period', () => {
  const rows = [{ day: '2026-11-24', name: 'qr', key: 'shown', count: 9 }];
  const report = (period: (typeof periods)[number], today: string) =>
    buildReport(tellAll({ rows, guide, today }), { period, from: '2026-11-24', to: '2026-11-24' });
  expect(report('day', '2026-11-24').buckets).toEqual([]);
  expect(report('week', '2026-11-29').buckets).toEqual([]);
  expect(report('month', '2026-11-30').buckets).toEqual([]);
  for (const [period, from, to] of [
    ['day', '2026-11-24', '2026-11-24'],
    ['week', '2026-11-23', '2026-11-29'],
    ['month', '2026-11-01', '2026-11-30'],
  ] as const) {
    const { buckets, figures } = report(period, '2026-12-05');
    expect(buckets).toEqual([{ from, to }]);
    const [shown] = figures.find(({ name }) => name === 'qr')?.lines[0]?.cells ?? [];
    expect(shown?.low).toBe(9);
    // A week or month of 9 would say that nobody came on its other days.
    expect(shown?.high).toBe(period === 'day' ? 9 : 19);
  }
});

test('a count of a day before any kiosk or after today, from a wrong clock, is neither told nor makes periods', () => {
  const qr = (day: string, key = 'shown') => ({ day, name: 'qr', key, count: 9 });
  const language = (day: string, key: string) => ({ day, name: 'language', key, count: 9 });
  const right = [qr('2025-05-12'), qr('2025-05-13')];
  const wrong = [
    qr('2000-01-01'),
    qr('2025-05-11'),
    qr('2025-05-16'),
    language('2000-01-01', 'x'),
    language('2025-05-16', 'y'),
  ];
  const told = (rows: typeof right) => {
    const all = tellAll({ rows, guide, today: '2025-05-15' });
    return buildReport(all, { period: 'day', from: '2000-01-01', to: '2099-01-01' });
  };
  expect(told([...right, ...wrong])).toEqual(told(right));
  expect(told(right).buckets.map(({ from }) => from)).toEqual(['2025-05-12', '2025-05-13', '2025-05-14']);
  expect(told(wrong).buckets).toEqual([]);
});

test('a kiosk may have counted more than fits into one call', () => {
  const rows = Array.from({ length: 200_000 }, () => ({ day: '2026-03-03', name: 'qr', key: 'shown', count: 1 }));
  const told = tellAll({ rows, guide, today: '2026-03-04' });
  const { figures } = buildReport(told, { period: 'day', from: '2026-03-03', to: '2026-03-03' });
  expect(figures.find(({ name }) => name === 'qr')?.lines[0]?.cells).toEqual([{ low: 200_000, high: 200_000 }]);
});
