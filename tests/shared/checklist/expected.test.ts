import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../../shared/checklist/checklist.ts';
import { checklistText } from '../../../shared/checklist/qr-text.ts';
import { text } from '../../../shared/checklist/texts.ts';
import { allAnswers } from '../../../shared/content/walks.ts';
import { expectedAt, type WorkCalendar } from '../../../shared/working-days.ts';
import { commonest, guide, languages, planOf, textsOf } from '../../support/content.ts';
import { linesOf } from '../../support/personas.ts';

const day = (date: string) => ({ day: date, name: 'a day off', source: 'order of an invented office' });
const holidays = [day('2026-12-16'), day('2027-01-01')];
const calendar: WorkCalendar = { saturday: false, holidays };
const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function listOn(moment: string, { language = 'en', days = calendar, plan = planOf(commonest) } = {}) {
  const [date = '', clock = ''] = moment.split(' ');
  const expected = expectedAt(date, at(clock), days);
  return buildChecklist(guide, plan, textsOf(language), { entries: [], language, expected });
}

const monday = '2026-11-30 17:59';

test.each([
  ['ru', 'Сдадите документы в поликлинику 30 ноября до 18:00 – ответ ожидается не позднее 1 декабря (вторник)'],
  [
    'kk',
    'Құжаттарды емханаға 30 қарашада 18:00-ге дейін тапсырсаңыз, жауап ең кеш дегенде 1 желтоқсанда (сейсенбі) күтіледі',
  ],
  [
    'ky',
    'Документтерди поликлиникага 30-ноябрь күнү 18:00гө чейин тапшырсаңыз, жооп эң кеч дегенде 1-декабрь, шейшемби күнү күтүлөт',
  ],
  [
    'uz',
    'Hujjatlarni poliklinikaga 30-noyabr kuni 18:00 gacha topshirsangiz, javob eng kechi bilan 1-dekabr, seshanba kuni kutiladi',
  ],
  [
    'tg',
    'Агар ҳуҷҷатҳоро рӯзи 30 ноябр то соати 18:00 ба поликлиника супоред, ҷавоб на дертар аз 1 декабр (сешанбе) интизор меравад',
  ],
  [
    'tk',
    'Resminamalary poliklinika 30 noýabrda 18:00-a çenli tabşyrsaňyz, jogaba iň giç 1 dekabrda (sişenbe) garaşylýar',
  ],
  [
    'az',
    'Sənədləri poliklinikaya 30 noyabrda 18:00-a qədər təhvil versəniz, cavab ən geci 1 dekabrda (çərşənbə axşamı) gözlənilir',
  ],
  [
    'hy',
    'Եթե փաստաթղթերը պոլիկլինիկա հանձնեք նոյեմբերի 30-ին մինչև ժամը 18:00, պատասխանը սպասվում է ամենաուշը դեկտեմբերի 1-ին (երեքշաբթի)',
  ],
  ['en', 'Papers at the clinic by 18:00 on 30 November: answer expected by Tuesday, 1 December'],
])('in "%s" the day of the answer is said in the language’s own words', (language, words) => {
  expect(languages).toContain(language);
  expect(listOn(monday, { language }).expected).toBe(words);
});

test.each(languages)('"%s" names twelve months and seven days, each by a word of its own', (language) => {
  const texts = textsOf(language);
  const months = Array.from({ length: 12 }, (_, index) => text(texts, `ui.month.${index + 1}`));
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name) => text(texts, `ui.weekday.${name}`));
  expect(new Set([...months, ...days]).size).toBe(19);
});

test('screen, step and QR text say the same line, once each', () => {
  for (const language of languages) {
    const list = listOn(monday, { language });
    const { facts, steps, expected } = list;
    const duration = (all: typeof facts) => all.find(({ kind }) => kind === 'duration')?.lines;
    const first = text(textsOf(language), 'fact.duration.working-day');
    expect(duration(facts)).toEqual([first, expected]);
    expect(steps.flatMap((step) => duration(step.facts) ?? [])).toEqual([first, expected]);
    const qr = checklistText(list, { bring: 'A', steps: 'B' }, '2026-11-30').split('\n');
    expect(qr.filter((line) => line === expected)).toHaveLength(1);
  }
});

describe('by when', () => {
  test.each([
    ['before the last hour', '2026-11-30 18:00', '18:00 on 30 November: answer expected by Tuesday, 1 December'],
    ['Friday after it', '2026-11-27 18:01', '18:00 on 30 November: answer expected by Tuesday, 1 December'],
    ['Saturday', '2026-11-28 09:00', '18:00 on 30 November: answer expected by Tuesday, 1 December'],
    ['before a day off', '2026-12-15 10:00', '18:00 on 15 December: answer expected by Thursday, 17 December'],
    ['at the end of a year', '2026-12-31 10:00', '18:00 on 31 December: answer expected by Monday, 4 January'],
  ])('%s', (_when, moment, words) => {
    expect(listOn(moment).expected).toBe(`Papers at the clinic by ${words}`);
  });

  test('until 12:00 where Saturday is a working day', () => {
    const days = { saturday: true, holidays };
    expect(listOn('2026-11-27 18:01', { days }).expected).toBe(
      'Papers at the clinic by 12:00 on 28 November: answer expected by Monday, 30 November',
    );
  });
});

test.each([
  ['the office has not said what Saturday is', monday, { saturday: null, holidays }],
  ['there are no days off with their source', monday, { saturday: false, holidays: [] }],
  ['there are none of the year of the answer', '2026-12-31 10:00', { saturday: false, holidays: [day('2026-12-16')] }],
  ['there are none of this year', '2026-11-30 10:00', { saturday: false, holidays: [day('2027-01-01')] }],
])('where %s, everything reads as without a calendar', (_why, moment, days) => {
  const list = listOn(moment, { days });
  expect(list.expected).toBe('');
  expect(list).toEqual({ ...buildChecklist(guide, planOf(commonest), textsOf('en')), places: undefined });
});

test('a day is told only where a clinic takes papers: not of the portal, without a contract or of a listed disease', () => {
  const told = new Map<string, Set<boolean>>();
  for (const answers of allAnswers(guide, '2026-11-30')) {
    const plan = planOf(answers, '2026-11-30');
    const known = told.get(plan.outcome) ?? new Set();
    const lines = linesOf(listOn(monday, { plan })).filter((line) => line.includes('answer expected by'));
    const online = plan.steps.some(({ channel, facts }) => channel === 'online' && facts.duration !== undefined);
    expect(online && lines.length > 0).toBe(false);
    told.set(plan.outcome, known.add(lines.length > 0));
  }
  const outcomes = [...told].map(([outcome, seen]) => [outcome, [...seen]]);
  expect(Object.fromEntries(outcomes)).toEqual({
    contract: [true],
    'contract-child': [true],
    'contract-family': [true],
    paper: [true],
    institution: [true],
    egov: [false],
    'no-contract': [false],
    'listed-disease': [false],
    emergency: [false],
    'unknown-status': [false],
  });
});

test('what the day rests on is cited: the time, the working day and the hours', () => {
  const wait = planOf(commonest).steps.find(({ id }) => id === 'decision.wait');
  expect(wait?.sources).toEqual(
    expect.arrayContaining(['order-44-2025.item-25', 'order-44-2025.annex-2', 'order-44-2025.annex-6']),
  );
});
