import { expect, test } from 'vitest';
import { hoursLines, openAt } from '../../../shared/directory/hours.ts';
import { noHours, someHours } from '../../support/directory.ts';

const words = { day: (day: string) => day, closed: 'closed', allDay: 'round the clock' };

test('days alike stand in one line', () => {
  expect(hoursLines(someHours, words)).toEqual(['mon–fri 8:00–20:00', 'sat 9:00–13:00, 14:00–18:00', 'sun closed']);
});

test('a day that nobody gave is left out and parts the days around it', () => {
  const day = [{ from: 0, to: 1440 }];
  expect(hoursLines({ ...noHours, mon: day, wed: day, thu: day }, words)).toEqual([
    'mon round the clock',
    'wed–thu round the clock',
  ]);
  expect(hoursLines(noHours, words)).toEqual([]);
});

// 2026-11-23 is a Monday.
test.each([
  ['2026-11-23T07:59', 'closed'],
  ['2026-11-23T08:00', 'open'],
  ['2026-11-23T19:59', 'open'],
  ['2026-11-23T20:00', 'closed'],
  ['2026-11-28T13:30', 'closed'],
  ['2026-11-28T14:00', 'open'],
  ['2026-11-29T12:00', 'closed'],
])('at %s by the clock of the machine it is %s', (moment, state) => {
  expect(openAt(someHours, new Date(moment))).toBe(state);
});

test('of a day that nobody gave it is unknown', () => {
  expect(openAt({ ...someHours, mon: null }, new Date('2026-11-23T12:00'))).toBe('unknown');
});
