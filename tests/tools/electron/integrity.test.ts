import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkIntegrity } from '../../../tools/electron/integrity.mjs';

// printf abc | openssl dgst -sha512 -binary | base64 -w0
const ABC = 'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qadam-integrity-'));
  file = join(folder, 'runtime.tgz');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('accepts the pinned contents', async () => {
  writeFileSync(file, 'abc');
  await expect(checkIntegrity(file, ABC)).resolves.toBeUndefined();
});

test('refuses anything else and names the file and both checksums', async () => {
  writeFileSync(file, 'abd');
  await expect(checkIntegrity(file, ABC)).rejects.toThrow(/^runtime\.tgz is refused.*sha512-.*sha512-3a81oZN/);
});
