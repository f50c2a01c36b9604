import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastLines } from '../../../main/diagnostics/log-lines.ts';
import { createLog, fileWriter } from '../../../main/log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('gives the newest lines first, from both files, and only those grave enough', () => {
  const file = join(temporaryFolder(), 'qadam.log');
  const log = createLog(fileWriter(file, 200));
  log.info('started', { version: '1' });
  log.warn('print-waits', { reason: 'no-paper', technical: 'media-empty' });
  log.error('crashed');
  expect(lastLines(file, 'info').map(({ event }) => event)).toEqual(['crashed', 'print-waits', 'started']);
  expect(lastLines(file, 'warn').map(({ event, fields }) => [event, fields])).toEqual([
    ['crashed', ''],
    ['print-waits', 'reason: no-paper, technical: media-empty'],
  ]);
  expect(lastLines(file, 'error')).toHaveLength(1);
});

test('a line that a power cut left half, and lines of other programs, are passed over', () => {
  const file = join(temporaryFolder(), 'qadam.log');
  const whole = JSON.stringify({ time: '2026-11-29T02:00:00.000Z', level: 'info', event: 'started' });
  writeFileSync(file, `${whole}\nnull\n{"level":"info"}\n{"time":"2026-11`);
  expect(lastLines(file, 'info')).toEqual([
    { time: '2026-11-29T02:00:00.000Z', level: 'info', event: 'started', fields: '' },
  ]);
});

test('shows no more than 300 lines, and none where there is no log', () => {
  const file = join(temporaryFolder(), 'qadam.log');
  expect(lastLines(file, 'info')).toEqual([]);
  const log = createLog(fileWriter(file));
  for (let line = 0; line < 400; line += 1) log.info('print-done', { job: line });
  expect(lastLines(file, 'info')).toHaveLength(300);
  expect(lastLines(file, 'info')[0]?.fields).toBe('job: 399');
});
