import { expect, test } from 'vitest';
import { buildChecklist } from '../../../shared/checklist/checklist.ts';
import { citationGroups, citationText, ranges } from '../../../shared/checklist/citations.ts';
import { displayDate, fill, text } from '../../../shared/checklist/texts.ts';
import { commonest, guide, languages, planOf, textsOf } from '../../support/content.ts';

test.each([
  [[], ''],
  [[5], '5'],
  [[25, 5, 24, 23, 19], '5, 19, 23–25'],
  [[1, 2], '1–2'],
  [[3, 1], '1, 3'],
])('numbers %j as ranges: "%s"', (numbers, expected) => {
  expect(ranges(numbers)).toBe(expected);
});

test('cites in words, the leaflet without an act', () => {
  const en = textsOf('en');
  expect(citationText(guide, 'order-44-2025.item-28', en)).toBe('Order No. 44 of 12.05.2025, item 28');
  expect(citationText(guide, 'order-44-2025.annex-6', en)).toBe('Order No. 44 of 12.05.2025, annex, row 6');
  expect(citationText(guide, 'leaflet.step-5', en)).toBe('Leaflet, step 5');
  expect(citationText(guide, 'leaflet.diseases', en)).toBe('Leaflet, list of diseases');
  expect(() => citationText(guide, 'order-1.item-1', en)).toThrow('unknown source "order-1.item-1"');
});

test('groups citations by act and kind, with the oldest day of checking', () => {
  const older = guide.sources.map((source) =>
    source.id === 'order-44-2025.item-6' ? { ...source, checked: '2026-09-01' } : source,
  );
  const ids = ['order-44-2025.item-5', 'leaflet.step-1', 'order-44-2025.item-6', 'order-44-2025.annex-5'];
  expect(citationGroups({ ...guide, sources: older }, ids, textsOf('en'))).toEqual([
    'Order No. 44 of 12.05.2025, item 5–6; checked 01.09.2026',
    'Leaflet, step 1; checked 22.11.2026',
    'Order No. 44 of 12.05.2025, annex, row 5; checked 22.11.2026',
  ]);
});

test('says the same plan in every language: as many papers, steps, lines, facts', () => {
  const plan = planOf(commonest);
  const shape = (language: string) => {
    const list = buildChecklist(guide, plan, textsOf(language));
    return {
      papers: list.documents.map((document) => document.id),
      steps: list.steps.map((step) => [step.id, step.actions.length, step.notes.length, step.citations.length]),
      facts: list.facts.map((fact) => [fact.kind, fact.lines.length]),
      phones: list.phones.map((phone) => phone.number),
    };
  };
  for (const language of languages) expect(shape(language)).toEqual(shape('ru'));
  expect(shape('ru').papers).toEqual(['identity', 'contract', 'application', 'phone']);
});

test('picks the wording of a paper and says what to do where there are none', () => {
  const en = textsOf('en');
  expect(buildChecklist(guide, planOf(commonest), en).documents[1]?.name).toBe(
    text(en, 'document.contract.imputed.name'),
  );
  const listed = { ...commonest, contract: 'none', 'listed-disease': 'yes' };
  expect(buildChecklist(guide, planOf(listed), en)).toMatchObject({
    documents: [],
    papersNote: text(en, 'ui.checklist.ask-papers'),
  });
  expect(buildChecklist(guide, planOf({ emergency: 'yes' }), en).papersNote).toBe('');
});

test('a text that is not there is a defect; places are filled, unknown ones stay', () => {
  expect(() => text({}, 'ui.x')).toThrow('there is no text "ui.x"');
  expect(fill('{{n}} of {{total}}, {{who}}', { n: 1, total: 2 })).toBe('1 of 2, {{who}}');
  expect(displayDate('2026-11-02')).toBe('02.11.2026');
});
