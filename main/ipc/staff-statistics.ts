import { join } from 'node:path';
import type { ContentStore } from '../database/content-store.ts';
import type { StateStore } from '../database/state-store.ts';
import type { Audit } from '../staff/audit.ts';
import { listPlaces } from '../staff/places.ts';
import { writeOut } from '../staff/write-out.ts';
import { reportCsv } from '../statistics/csv.ts';
import { type AllTold, buildReport, tellAll } from '../statistics/report.ts';
import { localDay } from './count.ts';
import type { Handlers } from './register.ts';

interface Needs {
  readonly store: Pick<StateStore, 'counters'>;
  readonly content: Pick<ContentStore, 'guide' | 'language'>;
  /** The folder for files where no removable drive is in. */
  readonly documents: () => string;
  readonly audit: Audit;
  readonly now?: () => Date;
}

type StatisticsHandlers = Pick<Handlers, 'staff:office-statistics' | 'staff:office-statistics-export'>;

/** What was counted, for staff to see and take away. Finished days don't change: what may be told is worked out once a day. */
export function statisticsHandlers({
  store,
  content,
  documents,
  audit,
  now = () => new Date(),
}: Needs): StatisticsHandlers {
  let worked: { today: string; all: AllTold } | undefined;
  const all = () => {
    const today = localDay(now());
    if (worked?.today !== today)
      worked = { today, all: tellAll({ rows: store.counters(), guide: content.guide, today }) };
    return worked.all;
  };
  return {
    'staff:office-statistics': (wanted) => buildReport(all(), wanted),
    'staff:office-statistics-export': async ({ place, language, ...wanted }) => {
      const texts = content.language(language)?.texts ?? {};
      const autonyms = new Map(content.guide.languages.map(({ id, autonym }) => [id, autonym]));
      const naming = (figure: string, key: string) =>
        (figure === 'language' ? autonyms.get(key) : texts[`outcome.${key}.title`]) ??
        texts[`${key.replace('-', '.')}.title`] ??
        key;
      const csv = reportCsv(buildReport(all(), wanted), naming);
      const folder = (await listPlaces(documents())).find(({ id }) => id === place)?.folder;
      const name = `qadam-statistics-${wanted.period}-${localDay(now())}.csv`;
      const written = await writeOut(folder === undefined ? undefined : join(folder, name), csv);
      if (written.ok) audit('statistics-export', wanted.period);
      return written;
    },
  };
}
