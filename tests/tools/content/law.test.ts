import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentStore } from '../../../main/database/content-store.ts';
import { compile } from '../../../tools/content/compile.ts';
import { content } from '../../support/content.ts';
import { lawWords, wordsOf } from '../../support/law.ts';

let folder: string;
let store: ContentStore;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qadam-law-'));
  compile(content, join(folder, 'content.db'));
  store = ContentStore.open(join(folder, 'content.db'));
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('each of the 50 places has the very words of the file, none more', () => {
  const words = lawWords();
  expect(Object.keys(words)).toHaveLength(50);
  const stored = Object.keys(words).map((id) => [id, wordsOf(store.lawPart(id)?.text ?? '')]);
  expect(Object.fromEntries(stored)).toEqual(words);
});

test('each numbered part is a line of its own, in the rows of the annex, too', () => {
  const linesOf = (id: string) => store.lawPart(id)?.text.split('\n') ?? [];
  expect(linesOf('order-44-2025.item-2').map((line) => /^\d+\)/.exec(line)?.[0])).toEqual([
    undefined,
    ...Array.from({ length: 13 }, (_, index) => `${index + 1})`),
  ]);
  const papers = linesOf('order-44-2025.annex-7').map((line) => /^\d+[.)]/.exec(line)?.[0]);
  expect(papers).toEqual(['1.', ...Array.from({ length: 11 }, (_, index) => `${index + 1})`), '2.']);
  expect(store.lawPart('order-44-2025.annex-7')?.title).toContain('құжаттар мен мәліметтердің тізбесі');
});

test('slips of the printed text stay as they were printed', () => {
  const printed = { 'item-2': 'эконмикалық', 'item-27': 'тарқшаларында', 'item-34': 'өзгерітлген' };
  for (const [id, slip] of Object.entries(printed)) expect(store.lawPart(`order-44-2025.${id}`)?.text).toContain(slip);
});

test('there are no words for what is not a place of the act', () => {
  const wrong = ['order-44-2025.item-41', 'order-44-2025', 'order-344-2015.whole', 'leaflet.step-1', '', "' OR 1=1 --"];
  expect(wrong.filter((id) => store.lawPart(id) !== undefined)).toEqual([]);
});
