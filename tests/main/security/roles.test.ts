import { expect, test } from 'vitest';
import { mayCall } from '../../../main/security/roles.ts';

test('a channel for staff opens to the kiosk window of signed-in staff alone', () => {
  const open = (staff?: 'counter' | 'manager') => mayCall('visitor', 'staff:entry-stay', staff);
  expect([open(), open('counter'), open('manager')]).toEqual([false, true, true]);
  expect(mayCall('sheet', 'staff:entry-stay', 'manager')).toBe(false);
});

test('staff keep what visitors may, and a sheet gets no more by them', () => {
  expect(mayCall('visitor', 'print:start', 'counter')).toBe(true);
  expect(mayCall('sheet', 'print:start', 'manager')).toBe(false);
  expect(mayCall('sheet', 'content:language')).toBe(true);
});
