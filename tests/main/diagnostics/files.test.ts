import { expect, test } from 'vitest';
import { auditCsv } from '../../../main/diagnostics/audit-file.ts';
import { countsOf } from '../../../main/diagnostics/support-file.ts';

test('counts for support are sums by name, and small ones are not told', () => {
  const row = (name: string, key: string, count: number) => ({ day: '2026-11-29', name, key, count });
  const rows = [row('language', 'ru', 3), row('language', 'tg', 4), row('qr', 'shown', 4)];
  expect(countsOf(rows)).toEqual({ language: 7, qr: '<5' });
});

test('the audit log as CSV quotes what it must and gives spreadsheets no formula', () => {
  const line = { moment: '2026-11-29T02:00:00.000Z', role: 'manager', action: 'pin-set', detail: '=1+1' };
  expect(auditCsv([line, { ...line, detail: 'a "b", c' }])).toBe(
    '\uFEFFmoment,role,action,detail\r\n' +
      "2026-11-29T02:00:00.000Z,manager,pin-set,'=1+1\r\n" +
      '2026-11-29T02:00:00.000Z,manager,pin-set,"a ""b"", c"\r\n',
  );
});
