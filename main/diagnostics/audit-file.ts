import type { AuditRow } from '../database/staff-store.ts';

/** A value as a CSV field; one that a spreadsheet would take for a formula is led by an apostrophe. */
function field(value: string): string {
  const plain = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Lines of the audit log as CSV with a byte order mark, which spreadsheets need to read it as UTF-8. */
export function auditCsv(rows: readonly AuditRow[]): string {
  const lines = rows.map(({ moment, role, action, detail }) => [moment, role, action, detail].map(field).join(','));
  return `\uFEFF${['moment,role,action,detail', ...lines].join('\r\n')}\r\n`;
}
