import { expect, test } from 'vitest';
import { noticeNames } from '../../../shared/staff/diagnostics.ts';
import { readStaffTexts, staffLanguages } from '../../../tools/content/staff-text-files.ts';
import { ROOT } from '../../../tools/setup/paths.mjs';

test.each(staffLanguages)('whatever staff are told of is said in %s', (language) => {
  const texts = readStaffTexts(ROOT, language);
  const silent = noticeNames.filter((name) => !texts[`staff.notice.${name}`]?.text);
  expect(silent).toEqual([]);
});
