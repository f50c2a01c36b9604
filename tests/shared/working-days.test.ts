import { expect, test } from 'vitest';
import { expectedAnswer, expectedAt, type Holiday, type WorkCalendar } from '../../shared/working-days.ts';

const source = 'order of an invented office';
const off = (...days: string[]): Holiday[] => days.map((day) => ({ day, name: 'day off', source }));
const holidays = off('2026-12-16', '2027-01-01', '2027-01-02');
const answerDay = (day: string, minutes: number, calendar: WorkCalendar) => expectedAt(day, minutes, calendar)?.answer;
const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

test.each([
  ['Monday', '2026-11-23', '09:00', '2026-11-24'],
  ['Monday at the last minute', '2026-11-23', '18:00', '2026-11-24'],
  ['Monday after it', '2026-11-23', '18:01', '2026-11-25'],
  ['Friday', '2026-11-27', '10:00', '2026-11-30'],
  ['Friday after the last hour', '2026-11-27', '18:01', '2026-12-01'],
  ['Saturday', '2026-11-28', '10:00', '2026-12-01'],
  ['Sunday', '2026-11-29', '10:00', '2026-12-01'],
  ['the day before a day off', '2026-12-15', '10:00', '2026-12-17'],
  ['a day off', '2026-12-16', '10:00', '2026-12-18'],
  ['the last day of a year', '2026-12-31', '10:00', '2027-01-04'],
])('%s, where Saturday is no working day', (_what, day, clock, answer) => {
  expect(answerDay(day, at(clock), { saturday: false, holidays })).toBe(answer);
});

test.each([
  ['Friday', '2026-11-27', '10:00', '2026-11-28'],
  ['Friday after the last hour', '2026-11-27', '18:01', '2026-11-30'],
  ['Saturday', '2026-11-28', '12:00', '2026-11-30'],
  ['Saturday after its last hour', '2026-11-28', '12:01', '2026-12-01'],
  ['a year’s end whose Saturday is a day off', '2026-12-31', '18:01', '2027-01-05'],
])('%s, where Saturday is a working day', (_what, day, clock, answer) => {
  expect(answerDay(day, at(clock), { saturday: true, holidays })).toBe(answer);
});

test('a hand-in day says until when, and is told again the same; a day off is none', () => {
  const calendar = { saturday: true, holidays };
  expect(expectedAt('2026-11-27', at('18:01'), calendar)).toEqual({
    handIn: '2026-11-28',
    hour: 12,
    answer: '2026-11-30',
  });
  expect(expectedAnswer('2026-11-28', calendar)).toEqual(expectedAt('2026-11-27', at('18:01'), calendar));
  expect(expectedAnswer('2026-11-28', { saturday: false, holidays })).toBeUndefined();
  expect(expectedAnswer('2026-12-16', calendar)).toBeUndefined();
  expect(expectedAnswer('2025-11-28', calendar)).toBeUndefined();
  expect(expectedAnswer(undefined, calendar)).toBeUndefined();
});

test('no date is promised without the office’s rule, nor into a year without days off and their source', () => {
  expect(answerDay('2026-11-23', 600, { saturday: null, holidays })).toBeUndefined();
  expect(answerDay('2026-11-23', 600, { saturday: false, holidays: [] })).toBeUndefined();
  expect(answerDay('2026-12-31', 600, { saturday: false, holidays: off('2026-12-16') })).toBeUndefined();
  expect(answerDay('2026-12-30', 600, { saturday: false, holidays: off('2026-12-16') })).toBe('2026-12-31');
});
