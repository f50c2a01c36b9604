import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Group } from '../../renderer/components/paged-groups.tsx';
import { complaintGroups } from '../../renderer/screens/complaints/complaint-groups.tsx';
import { diseaseGroups } from '../../renderer/screens/diseases/disease-groups.tsx';
import { guide, textsOf } from './content.ts';

const texts = textsOf('ru');
const say = (id: string) => texts[id] ?? `?${id}`;
const markup = (group: Group | undefined) => (group?.rows ?? []).map((row) => renderToStaticMarkup(row.node));
const words = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');

test('the entry that was searched for is the one that is pointed out', () => {
  const groups = diseaseGroups({ guide, texts, say, marked: 'measles' });
  const rows = markup(groups.find(({ id }) => id === 'diseases'));
  expect(rows).toHaveLength(23);
  expect(rows.filter((row) => row.includes('aria-current="true"'))).toEqual([
    expect.stringContaining('data-disease="measles"'),
  ]);
});

test('a list says who has the right, what to do, that nobody is diagnosed here, and the order by its whole number', () => {
  const page = diseaseGroups({ guide, texts, say }).flatMap(markup).map(words).join(' ');
  for (const id of ['lists.who', 'lists.do', 'notice.no-diagnosis', 'lists.strict']) expect(page).toContain(say(id));
  expect(page).toContain('ҚР ДСМ-121/2020');
  expect(page).not.toContain('?');
});

test('complaining is told stage by stage with its terms, court last, and with the items it rests on', () => {
  const groups = complaintGroups({ guide, texts, say }).filter(({ id }) => id !== 'open');
  const rows = markup(groups.find(({ id }) => id === 'complaint')).map(words);
  const all = rows.join('\n');
  expect(all).toMatch(/1\s+.* 5 рабочих дней[\s\S]*2\s+.* 15 рабочих дней[\s\S]* 3 рабочих дня[\s\S]*3\s+В суд/);
  const basis = markup(groups.find(({ id }) => id === 'basis'))
    .map(words)
    .join(' ');
  expect(basis).toContain('38–40');
  expect(basis).toMatch(/строка 2, 4, 8–9/);
  expect(markup(groups.find(({ id }) => id === 'refusal'))).toHaveLength(guide.rules.refusal.length + 1);
  expect(groups.flatMap(markup).map(words).join(' ')).not.toContain('?');
});
