import { expect, test } from 'vitest';
import { messageCause, statusOf, waitingCause } from '../../../main/printing/reasons.ts';

test.each([
  ['media-empty', 'no-paper'],
  ['media-empty-error', 'no-paper'],
  ['media-needed', 'no-paper'],
  ['input-tray-missing', 'no-paper'],
  ['cover-open', 'cover-open'],
  ['door-open-error', 'cover-open'],
  ['interlock-open', 'cover-open'],
  ['media-jam-error', 'jam'],
  ['cutter-jam', 'jam'],
  ['toner-empty', 'no-toner'],
  ['marker-supply-empty-error', 'no-toner'],
  ['paused', 'offline'],
  ['shutdown', 'offline'],
  ['offline-report', 'offline'],
  ['timed-out', 'offline'],
  ['output-area-full', 'unknown'],
  ['vendor-trouble-error', 'unknown'],
])('%s blocks: %s', (technical, reason) => {
  expect(statusOf([technical])).toEqual({ blocking: { reason, technical }, warnings: [] });
});

test.each([
  ['media-low', 'no-paper'],
  ['media-low-report', 'no-paper'],
  ['media-empty-warning', 'no-paper'],
  ['toner-low-warning', 'no-toner'],
  ['marker-supply-low', 'no-toner'],
  ['connecting-to-device', 'offline'],
])('%s is a warning: %s', (technical, reason) => {
  expect(statusOf([technical])).toEqual({ blocking: undefined, warnings: [{ reason, technical }] });
});

test.each(['none', 'vendor-note', 'vendor-note-warning', 'cups-waiting-for-job-completed', 'constructor', ''])(
  '"%s" is none of a visitor’s troubles',
  (keyword) => {
    expect(statusOf([keyword])).toEqual({ blocking: undefined, warnings: [] });
  },
);

test('what stands nearest to the paper comes first', () => {
  const { blocking, warnings } = statusOf(['toner-low-report', 'offline-report', 'media-empty', 'cover-open-error']);
  expect(blocking).toEqual({ reason: 'cover-open', technical: 'cover-open-error' });
  expect(warnings).toEqual([{ reason: 'no-toner', technical: 'toner-low-report' }]);
});

test('a printer that stopped has its warnings for a cause', () => {
  expect(statusOf(['media-empty-warning'], true).blocking).toEqual({
    reason: 'no-paper',
    technical: 'media-empty-warning',
  });
});

test.each([
  ['The printer may not exist or is unavailable at this time.', 'offline'],
  ['The printer is unreachable at this time.', 'offline'],
  ['The printer is not responding.', 'offline'],
  ['Waiting for printer to become available.', 'offline'],
  ['Sending data to printer.', undefined],
  ['', undefined],
])('the message "%s" means %s', (message, reason) => {
  expect(messageCause(message)?.reason).toBe(reason);
});

test('a job that waits for its printer', () => {
  const technical = 'resources-are-not-ready';
  expect(waitingCause(['job-hold-until-specified', technical])).toEqual({ reason: 'offline', technical });
  expect(waitingCause(['job-printing'])).toBeUndefined();
});
