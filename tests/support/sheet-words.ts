import type { SheetRequest } from '../../shared/api.ts';
import { buildChecklist } from '../../shared/checklist/checklist.ts';
import { checklistText, sheetQrParts } from '../../shared/checklist/qr-text.ts';
import { displayDate, fill } from '../../shared/checklist/texts.ts';
import { versionOf } from '../../tools/content/database.ts';
import { content, guide, planOf, textsOf } from './content.ts';
import { unbroken } from './e2e-pdf.ts';

/** Worked out once: it is a hash of the whole content. */
const version = versionOf(content);

/** Some words of the sheet, and under which headings they stand: these come again where a page goes on with them. */
interface Token {
  readonly words: string;
  readonly headings: string;
}

function columnsOf({ language, second, answers, today }: SheetRequest) {
  const plan = planOf(answers, today);
  return [...new Set([language, second])].map((id) => {
    const texts = textsOf(id);
    const say = (key: string, values = {}) => fill(texts[key] ?? '', values);
    return {
      say,
      list: buildChecklist(guide, plan, texts),
      translated: !guide.languages.find((l) => l.id === id)?.main,
    };
  });
}

/** The texts of a request's QR codes, in order. */
export function qrTextsOf(request: SheetRequest): string[] {
  const [own] = columnsOf(request);
  if (own === undefined) return [];
  const headings = { bring: own.say('ui.checklist.bring'), steps: own.say('ui.checklist.steps') };
  return sheetQrParts(checklistText(own.list, headings, request.today), request.paper);
}

/** Every word that the plan puts on the sheet, in order, without the numbers of the steps. */
function tokensOf(request: SheetRequest): Token[] {
  const columns = columnsOf(request);
  type Column = (typeof columns)[number];
  const lists = columns.map(({ list }) => list);
  const group = (heading: string, rows: readonly ((column: Column) => string)[]): Token[] => {
    const headings = unbroken(columns.map(({ say }) => say(heading)).join(''));
    if (rows.length === 0) return [];
    const words = rows.flatMap((row) => columns.map(row));
    return [headings, ...words]
      .map((each) => ({ words: unbroken(each), headings }))
      .filter((each) => each.words !== '');
  };
  const free = (words: string): Token => ({ words: unbroken(words), headings: '' });
  const indices = (items: readonly unknown[] | undefined) => (items ?? []).map((_, index) => index);
  const points = (lines: (column: Column) => readonly string[]) =>
    columns.some((column) => lines(column).length > 0)
      ? [
          (column: Column) =>
            lines(column)
              .map((line) => `•${line}`)
              .join(''),
        ]
      : [];
  const [first] = lists;
  const papersNote = points(({ list }) => (list.papersNote === '' ? [] : [list.papersNote]));
  const codes = qrTextsOf(request);
  return [
    free('Qadam'),
    ...columns.map(({ say }) => free(say('ui.sheet.title'))),
    free(displayDate(request.today)),
    ...lists.map(({ title, summary }) => free(title + summary)),
    ...group('ui.checklist.bring', [
      ...papersNote,
      ...indices(first?.documents).map((at) => ({ list }: Column) => {
        const document = list.documents[at];
        return `${document?.name}${document?.detail}`;
      }),
    ]),
    ...group(
      'ui.checklist.steps',
      indices(first?.steps).map((at) => ({ list }: Column) => {
        const step = list.steps[at];
        return `${step?.title}${step?.actions.join('')}`;
      }),
    ),
    ...group(
      'ui.checklist.facts',
      indices(first?.facts).map((at) => ({ list }: Column) => {
        const fact = list.facts[at];
        return `${fact?.label}:${fact?.lines.join(';')}`;
      }),
    ),
    ...group(
      'ui.checklist.good-to-know',
      points(({ list }) => [...new Set([...list.notices, ...list.steps.flatMap((step) => step.notes)])]),
    ),
    ...group(
      'ui.checklist.refused',
      points(({ list }) => list.refusal),
    ),
    ...group(
      'ui.checklist.complain',
      points(({ list }) => list.complaint),
    ),
    ...indices(first?.phones).flatMap((at) => [
      ...lists.map((list) => free(list.phones[at]?.label ?? '')),
      free(first?.phones[at]?.number ?? ''),
    ]),
    ...columns.map(({ say }) => free(say('ui.sheet.qr'))),
    ...(codes.length > 1 ? codes.map((_, index) => free(`${index + 1}/${codes.length}`)) : []),
    ...group(
      'ui.step.basis',
      points(({ list, say, translated }) => [
        ...list.legal,
        say('footer.unofficial'),
        ...(translated ? [say('footer.translation')] : []),
        say('footer.current'),
        say('footer.private'),
        `${say('ui.sheet.version')}: ${version}.`,
      ]),
    ),
  ];
}

/**
 * How the words of a printed sheet differ from its plan; undefined when they are the plan's, all of them, in its order
 * and nothing else. `pages`: each page's words without the steps' numbers, as they are painted.
 */
export function differenceFromPlan(request: SheetRequest, pages: readonly string[]): string | undefined {
  const columns = columnsOf(request);
  const total = pages.length;
  const foot = (page: number) =>
    total < 2
      ? ''
      : unbroken(
          columns
            .map(({ say }) => `${say('ui.sheet.page', { n: page + 1, total })}.${say('footer.unofficial')}`)
            .join(''),
        );
  let page = 0;
  let rest = pages[0] ?? '';
  let before = '';
  for (const { words, headings } of tokensOf(request)) {
    if (!rest.startsWith(words) && rest === foot(page) && page + 1 < total) {
      page += 1;
      rest = pages[page] ?? '';
      if (words !== headings && rest.startsWith(headings)) rest = rest.slice(headings.length);
    }
    if (!rest.startsWith(words)) {
      return `page ${page + 1}, after "${before}": "${rest.slice(0, 60)}" instead of "${words.slice(0, 60)}"`;
    }
    rest = rest.slice(words.length);
    before = words.slice(-60);
  }
  if (rest === foot(page) && page + 1 === total) return undefined;
  return `page ${page + 1} of ${total}: "${rest.slice(0, 60)}" is left over`;
}
