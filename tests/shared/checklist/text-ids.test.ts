import { expect, test } from 'vitest';
import { buildChecklist } from '../../../shared/checklist/checklist.ts';
import { planTextIds } from '../../../shared/checklist/text-ids.ts';
import { firstTextIds, firstTexts } from '../../../shared/content/first-texts.ts';
import { allAnswers } from '../../../shared/content/walks.ts';
import { expectedAt } from '../../../shared/working-days.ts';
import { guide, planOf, textsOf } from '../../support/content.ts';

const today = '2026-11-30';
const all = textsOf('hy');
const isFirst = (id: string) =>
  firstTexts.some((start) => id.startsWith(start)) || firstTextIds.some((one) => one === id);
const first = Object.keys(all).filter(isFirst);
const only = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, all[id] ?? '']));
const places = {
  entries: [],
  language: 'hy',
  expected: expectedAt(today, 600, { saturday: true, holidays: [{ day: '2026-01-01', name: '', source: '' }] }),
};

test('every plan is said with what a language comes with and the texts that the plan names', () => {
  const sets = allAnswers(guide, today);
  expect(sets.length).toBeGreaterThan(1000);
  const needed = new Set<string>();
  for (const answers of sets) {
    const plan = planOf(answers);
    const ids = planTextIds(guide, plan);
    for (const id of ids) needed.add(id);
    expect(buildChecklist(guide, plan, only([...first, ...ids]), places)).toEqual(
      buildChecklist(guide, plan, all, places),
    );
  }
  expect([...needed].filter((id) => all[id] === undefined)).toEqual([]);
});

test('a plan names its own texts only, each once', () => {
  const [answers = {}] = allAnswers(guide, today);
  const ids = planTextIds(guide, planOf(answers));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.startsWith('law.') || id.startsWith('glossary.'))).toEqual([]);
  expect(ids.length).toBeLessThan(Object.keys(all).length / 4);
});
