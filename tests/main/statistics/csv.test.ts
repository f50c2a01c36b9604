import { expect, test } from 'vitest';
import { reportCsv } from '../../../main/statistics/csv.ts';

test('a report as CSV: small counts stay hidden, ranges are told, and no cell is a formula', () => {
  const bytes = reportCsv(
    {
      period: 'day',
      buckets: [
        { from: '2026-11-23', to: '2026-11-23' },
        { from: '2026-11-24', to: '2026-11-24' },
      ],
      figures: [
        {
          name: 'language',
          lines: [
            {
              key: 'tg',
              cells: [
                { low: 0, high: 4 },
                { low: 12, high: 12 },
              ],
            },
          ],
        },
        {
          name: 'session',
          lines: [
            {
              key: '',
              cells: [
                { low: 20, high: 29 },
                { low: 0, high: null },
              ],
            },
          ],
        },
      ],
    },
    (figure, key) => (key === '' ? `=${figure}; all` : key.toUpperCase()),
  );
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n')).toEqual([
    '\ufeffperiod;from;to;figure;key;name;count',
    'day;2026-11-23;2026-11-23;language;tg;TG;<5',
    'day;2026-11-24;2026-11-24;language;tg;TG;12',
    'day;2026-11-23;2026-11-23;session;;"\'=session; all";20–29',
    'day;2026-11-24;2026-11-24;session;;"\'=session; all";–',
    '',
  ]);
});
