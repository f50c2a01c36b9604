import { expect, test } from 'vitest';
import { openStateDatabase } from '../../../main/database/open.ts';
import { WorkdayStore } from '../../../main/database/workday-store.ts';

test('no rule and no days off until the office gives them; both can be taken back', () => {
  const store = new WorkdayStore(openStateDatabase(':memory:'));
  expect(store.read()).toEqual({ saturday: null, holidays: [] });
  const day = { day: '2026-12-16', name: 'A day', source: 'An order' };
  store.replace([{ ...day, day: '2027-01-01' }, day]);
  store.setSaturday(false);
  expect(store.read()).toEqual({ saturday: false, holidays: [day, { ...day, day: '2027-01-01' }] });
  store.setSaturday(true);
  store.replace([]);
  expect(store.read()).toEqual({ saturday: true, holidays: [] });
  store.setSaturday(null);
  expect(store.read().saturday).toBeNull();
});

test('a day without a source is not kept, and the days before stay', () => {
  const store = new WorkdayStore(openStateDatabase(':memory:'));
  const day = { day: '2026-12-16', name: 'A day', source: 'An order' };
  store.replace([day]);
  expect(() => store.replace([{ ...day, source: '' }])).toThrow('CHECK constraint failed');
  expect(store.read().holidays).toEqual([day]);
});
