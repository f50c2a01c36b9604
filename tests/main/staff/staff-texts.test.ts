import { expect, test } from 'vitest';
import { auditActions } from '../../../main/staff/audit.ts';
import { readStaffTexts, staffLanguages } from '../../../tools/content/staff-text-files.ts';
import { ROOT } from '../../../tools/setup/paths.mjs';
import { printReasonSchema } from '../../../shared/api.ts';
import { faultCodes } from '../../../shared/content/check/one-text.ts';
import { packReasonSchema } from '../../../shared/content/pack-refusal.ts';
import { dayFaults, fileFaults, rowFaults } from '../../../shared/directory/faults.ts';
import { settingKeySchema } from '../../../shared/settings.ts';
import { figureNames } from '../../../shared/statistics/report.ts';
import { screenStop, stopScreens } from '../../../shared/statistics/stops.ts';

/** Ids that a page puts together of a word that main gives: no search in the sources finds them. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'staff.audit': auditActions,
  'staff.directory.fault': [...rowFaults, ...fileFaults, ...dayFaults],
  'staff.content.reason': packReasonSchema.options,
  'staff.content.fault': [...faultCodes, 'unknown', 'too-long'],
  'staff.printer.reason': printReasonSchema.options,
  'staff.reason': printReasonSchema.options,
  'staff.statistics.print-failed': printReasonSchema.options,
  'staff.statistics.figure': figureNames,
  'staff.statistics.stop': stopScreens.map(screenStop),
  'staff.settings.mend': settingKeySchema.options,
  'staff.notice': ['content-damaged', 'fleet-file-broken', 'state-damaged', 'state-newer', 'state-not-writable'],
  'staff.role': ['counter', 'manager', 'nobody'],
};

test.each(staffLanguages)('whatever main says by a word, staff read in "%s"', (language) => {
  const texts = readStaffTexts(ROOT, language);
  const ids = Object.entries(wanted).flatMap(([part, words]) => words.map((word) => `${part}.${word}`));
  expect(ids.filter((id) => texts[id] === undefined)).toEqual([]);
});
