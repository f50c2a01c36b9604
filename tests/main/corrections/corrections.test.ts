import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Corrections, type Published } from '../../../main/corrections/corrections.ts';
import { dueSteps, findTexts, textCounts } from '../../../main/corrections/overview.ts';
import { CorrectionStore } from '../../../main/database/correction-store.ts';
import { openStateDatabase } from '../../../main/database/open.ts';
import { exchangeJson, exchangeTable, exchangeWidth } from '../../../shared/content/exchange.ts';
import { writeSpreadsheet } from '../../../shared/spreadsheet.ts';
import { accept } from '../../../tools/content/accept.ts';
import { offersIn } from '../../../tools/content/import.ts';
import { content, contentCopy, guide, textsOf } from '../../support/content.ts';
import { textOf } from '../../support/content-check.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const id = 'question.who.title';

function kiosk() {
  const store = new CorrectionStore(openStateDatabase(':memory:'));
  let published: Published = content;
  const corrections = new Corrections({ store, published: () => published, today: () => '2026-11-22' });
  return { corrections, publish: (next: Published) => void (published = next) };
}

const better = `${textsOf('tg')[id] ?? ''} Ҷавоб диҳед.`;

test('a corrected text takes the place of the published one until it is taken away', () => {
  const { corrections } = kiosk();
  expect(corrections.applied('tg', textsOf('tg'))).toBe(textsOf('tg'));
  expect(corrections.correct('tg', id, better)).toEqual([]);
  expect(corrections.applied('tg', textsOf('tg'))).toEqual({ ...textsOf('tg'), [id]: better });
  expect(corrections.applied('ru', textsOf('ru'))).toBe(textsOf('ru'));
  expect(corrections.list()).toMatchObject([{ language: 'tg', id, text: better, day: '2026-11-22', applied: true }]);
  expect(textCounts(content.texts, guide, corrections.list())).toContainEqual(
    expect.objectContaining({ language: 'tg', corrected: 1 }),
  );
  corrections.remove('tg', id);
  expect(corrections.applied('tg', textsOf('tg'))).toBe(textsOf('tg'));
  expect(corrections.changes).toBe(2);
});

test.each([
  ['', 'empty', ''],
  ['Ба кӣ ёрӣ лозим аст? 5', 'numbers', '5 / –'],
  ['Ба кӣ {{n}}?', 'placeholders', '{{n}} / –'],
  ['Ба кӣ  ёрӣ?', 'spaces', ''],
  ['Ба кӣ ёрӣ? ß', 'letters', '"ß" (U+00DF)'],
])('"%s" is refused: %s', (text, code, detail) => {
  const { corrections } = kiosk();
  expect(corrections.correct('tg', id, text)).toEqual([{ code, detail }]);
  expect(corrections.list()).toEqual([]);
});

test('texts that do not exist and lines that no code holds are refused', () => {
  const { corrections } = kiosk();
  expect(corrections.correct('tg', 'no.such', 'Ҳа')).toEqual([{ code: 'unknown', detail: 'no.such' }]);
  expect(corrections.correct('xx', id, 'Ҳа')).toEqual([{ code: 'unknown', detail: id }]);
  expect(corrections.correct('tg', 'ui.checklist.steps', 'қадам '.repeat(300).trim())).toEqual([
    { code: 'too-long', detail: '' },
  ]);
});

test.each([
  ['its own text', 'tg'],
  ['the Russian text', 'ru'],
])('a correction whose base changed with a new pack is marked and not applied: %s', (_name, language) => {
  const { corrections, publish } = kiosk();
  corrections.correct('tg', id, better);
  const next = contentCopy();
  textOf(next, language, id).text += ' А?';
  publish(next);
  expect(corrections.list()).toMatchObject([{ applied: false }]);
  const texts = { [id]: 'published' };
  expect(corrections.applied('tg', texts)).toBe(texts);
});

test('what is written out for the translators is what content:import takes, as JSON and as a spreadsheet', async () => {
  const { corrections } = kiosk();
  corrections.correct('tg', id, better);
  const [file] = corrections.forTranslators();
  const rows = file?.rows ?? [];
  const [json, xlsx] = [join(temporaryFolder(), 'tg.json'), join(temporaryFolder(), 'tg.xlsx')];
  writeFileSync(json, exchangeJson(rows));
  writeFileSync(xlsx, await writeSpreadsheet(exchangeTable(rows), exchangeWidth));
  for (const offers of [await offersIn(json), await offersIn(xlsx)]) {
    expect(accept(content, 'tg', offers)).toMatchObject({
      ok: true,
      changed: [id],
      texts: { [id]: { text: better, status: 'drafted' } },
    });
  }
  expect(rows).toMatchObject([{ russian: textsOf('ru')[id], note: 'corrected at a kiosk on 2026-11-22' }]);
});

test('texts are found by their words, their Russian and their id', () => {
  const found = (query: string) => findTexts(content.texts, 'tg', query, []).texts.map((text) => text.id);
  expect(found(id)).toContain(id);
  expect(found((textsOf('ru')[id] ?? '').toUpperCase())).toContain(id);
  expect(found((textsOf('tg')[id] ?? '').slice(0, 12))).toContain(id);
  expect(findTexts(content.texts, 'tg', 'ui.', [])).toMatchObject({ texts: { length: 30 }, more: true });
});

test('a step is due from 30 days before its day', () => {
  const [first] = guide.steps.map((step) => step.review_by).toSorted();
  const dayOf = (days: number) => new Date(Date.parse(first ?? '') + days * 86_400_000).toISOString().slice(0, 10);
  expect(dueSteps(guide, dayOf(-31))).toEqual([]);
  expect(dueSteps(guide, dayOf(-30))).toContainEqual(expect.objectContaining({ day: first, overdue: false }));
  expect(dueSteps(guide, dayOf(1))).toContainEqual(expect.objectContaining({ day: first, overdue: true }));
});
