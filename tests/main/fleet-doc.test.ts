import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseFleetFile } from '../../main/fleet-file.ts';
import { settingKeySchema } from '../../shared/settings.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/fleet.md'), 'utf8');
const known = ['kk', 'ru', 'ky', 'uz', 'tg', 'tk', 'az', 'hy', 'en'];

test("the page about the organisation's file explains every key, and its example is right and whole", () => {
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
  const { values, faults } = parseFleetFile(example, known);
  expect(faults).toEqual([]);
  expect(new Set(Object.keys(values))).toEqual(new Set(settingKeySchema.options));
  const explained = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  expect(new Set(explained)).toEqual(new Set(settingKeySchema.options));
  expect(explained).toHaveLength(settingKeySchema.options.length);
});
