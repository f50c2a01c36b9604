import { afterEach, expect, test } from 'vitest';
import { localMoment } from '../../../../renderer/staff/diagnostics/local-moment.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test("a moment is said in the time of the machine's own clock", () => {
  process.env['TZ'] = 'Asia/Tashkent';
  expect(localMoment('2026-11-30T20:50:04.123Z')).toBe('2026-12-01 01:50:04');
});
