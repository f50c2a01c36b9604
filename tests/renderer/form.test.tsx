import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { SheetRequest } from '../../shared/api.ts';
import type { Answers } from '../../shared/content/condition.ts';
import { guidance } from '../../shared/guide/plan.ts';
import { buildForm, formParts } from '../../renderer/print/form-data.ts';
import { FormSheet } from '../../renderer/print/form-sheet.tsx';
import { buildPaper, paperLanguages } from '../../renderer/print/paper-data.ts';
import { Paper } from '../../renderer/print/paper.tsx';
import { printChoices } from '../../renderer/screens/print/use-sheet-request.ts';
import { commonest, family, guide, textsOf } from './content.ts';

const today = '2026-11-22';

function planOf(answers: Answers) {
  const result = guidance(guide, answers, today);
  if (result.kind === 'question') throw new Error(`"${result.open.question.id}" is open`);
  return result.plan;
}

function formOf(answers: Answers, formLanguage: 'ru' | 'kk' = 'ru', people = 1) {
  const [texts, formTexts] = [textsOf('tg'), textsOf(formLanguage)];
  const request = { paper: 'a4', language: 'tg' } as const;
  const plan = planOf(answers);
  return buildForm({ guide, plan, version: 'v', request, formLanguage, people, texts, formTexts });
}

const familyAnswers = family as SheetRequest['answers'];
const child: Answers = { ...family, who: 'child', 'child-age': '0-5', 'born-abroad': 'yes', guardian: 'guardian' };
const pensioner: Answers = {
  emergency: 'no',
  who: 'self',
  status: 'refugee',
  category: ['pensioner'],
  extras: ['none'],
};
const always = ['head', 'from', 'iin', 'address', 'phone', 'title', 'request', 'person'];
const last = ['papers', 'consent-data'];

test('each outcome has the lines that its papers ask for', () => {
  const lines = (answers: Answers) => formOf(answers).rows.map((row) => row.id);
  expect(lines(commonest)).toEqual([...always, 'contract', ...last, 'sign']);
  expect(lines(child)).toEqual([...always, 'contract', ...last, 'sign']);
  expect(lines(family)).toEqual([...always, 'contract', ...last, 'family', 'sign']);
  expect(planOf(pensioner).outcome).toBe('paper');
  expect(lines(pensioner)).toEqual([...always, ...last, 'sign']);
});

test('the papers are the plan’s own, in the language of the form, without the form itself', () => {
  const names = (language: 'ru' | 'kk') =>
    formOf(commonest, language)
      .rows.find((row) => row.id === 'papers')
      ?.rows.map((parts) => parts.map((part) => ('words' in part ? part.words : part.mark)));
  expect(names('ru')).toEqual([
    ['box', 'Паспорт вашей страны'],
    ['box', 'Договор ВМС'],
  ]);
  expect(names('kk')?.[1]).toEqual(['box', textsOf('kk')['document.contract.imputed.name']]);
});

test('there is room for each person, and nothing is filled in', () => {
  const { rows } = formOf(family, 'kk', 3);
  const person = rows.find((row) => row.id === 'person');
  expect(person?.rows).toEqual([1, 2, 3].map((n) => [{ words: `${n}.` }, { mark: 'line' }]));
  expect(rows.find((row) => row.id === 'family')?.rows).toHaveLength(3);
  const written = rows.flatMap(({ parts }) => parts.flatMap((part) => ('words' in part ? part.words : [])));
  const official = guide.form
    .flatMap((line) => formParts(line.words.kk))
    .flatMap((part) => ('words' in part ? part.words : []));
  expect(written).toEqual(official);
});

test('every line but the heading is explained in the visitor’s language', () => {
  for (const { id, explained } of formOf(family).rows) {
    expect(explained).toBe(id === 'title' ? '' : textsOf('tg')[`form.explain.${id}`]);
  }
});

test('the reader is told where the explanations stand on this paper', () => {
  const texts = textsOf('tg');
  const leadOn = (paper: SheetRequest['paper']) => {
    const request = { paper, language: 'tg' };
    const plan = planOf(commonest);
    return buildForm({ guide, plan, version: 'v', request, formLanguage: 'ru', people: 1, texts, formTexts: texts })
      .lead;
  };
  expect(leadOn('a4')).toBe(texts['form.explain']);
  for (const roll of ['80mm', '58mm'] as const) expect(leadOn(roll)).toBe(texts['form.explain-below']);
});

test('lines and boxes are drawn, never written', () => {
  const html = renderToStaticMarkup(<FormSheet data={formOf(family, 'ru', 2)} />);
  expect(html).not.toMatch(/\{\{|____|☐/);
  expect(html.match(/class="box"/g)?.length).toBe(2 + 2 + 1);
  expect(html).toContain('lang="ru"');
  expect(html).toContain('lang="tg"');
});

test('parts of a line', () => {
  expect(formParts('Договор: {{box}} ДМС № {{short}}')).toEqual([
    { words: 'Договор:' },
    { mark: 'box' },
    { words: 'ДМС №' },
    { mark: 'short' },
  ]);
});

test('a paper needs the visitor’s language and that of its other half', () => {
  const request: SheetRequest = { language: 'tg', second: 'ru', paper: 'a4', answers: familyAnswers, today };
  expect(paperLanguages(request)).toEqual(['tg', 'ru']);
  expect(paperLanguages({ ...request, kind: 'application-kk' })).toEqual(['tg', 'kk']);
  expect(paperLanguages({ ...request, language: 'ru', kind: 'application-ru' })).toEqual(['ru']);
});

test('a family set is one checklist for each, numbered, with room for a name', () => {
  const request: SheetRequest = { language: 'tg', second: 'tg', paper: 'a4', answers: familyAnswers, today, people: 3 };
  const office = { name: {}, address: {}, phone: '', ambulance: '' };
  const languages = [{ language: 'tg', texts: textsOf('tg'), leaflet: {} }];
  const data = buildPaper({ request, content: { version: 'v', guide }, languages, office });
  if (data?.kind !== 'checklist') throw new Error('no checklist');
  expect(data.sheet.people).toBe(3);
  const html = renderToStaticMarkup(<Paper data={data} version={1} />);
  expect(html).toContain('<b>1 / 3</b><span class="person-name"></span>');
  const single = { ...data, sheet: { ...data.sheet, people: 1 } };
  expect(renderToStaticMarkup(<Paper data={single} version={1} />)).not.toContain('person-name');
});

test('forms are offered where the plan asks for an application, sets where several are attached', () => {
  expect(printChoices(planOf(commonest))).toEqual({ forms: true, people: false });
  expect(printChoices(planOf(family))).toEqual({ forms: true, people: true });
  expect(printChoices(planOf(child))).toEqual({ forms: true, people: true });
  expect(printChoices(planOf({ emergency: 'yes' }))).toEqual({ forms: false, people: false });
});
