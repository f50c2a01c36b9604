import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileWriter } from '../../main/log.ts';
import { quietLog } from './support/quiet-log.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('an unexpected error is logged without its message', () => {
  const { log, lines } = quietLog();
  log.failure('crashed', new TypeError('the answers {"who":"child"}\n    at the clinic'));
  expect(lines[0]).toMatchObject({ level: 'error', event: 'crashed', kind: 'TypeError' });
  expect(JSON.stringify(lines)).not.toMatch(/child|clinic/);
  expect(String(lines[0]?.['at'])).toContain('log.test.ts');
});

test('a full file is put aside once, so that the log never grows beyond two', () => {
  const file = join(temporaryFolder(), 'logs', 'qadam.log');
  const write = fileWriter(file, 20);
  for (const line of ['first line\n', 'second line\n', 'third line\n']) write(line);
  expect(readFileSync(file, 'utf8')).toBe('third line\n');
  expect(readFileSync(`${file}.1`, 'utf8')).toBe('second line\n');
});

test('a log that can not be written does not throw', () => {
  expect(() => fileWriter('/dev/null/qadam.log')('line\n')).not.toThrow();
});
