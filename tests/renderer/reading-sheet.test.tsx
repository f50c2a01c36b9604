import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ReadingKind, SheetRequest } from '../../shared/api.ts';
import { buildPaper } from '../../renderer/print/paper-data.ts';
import { Paper } from '../../renderer/print/paper.tsx';
import { guide, textsOf } from './content.ts';

const office = { name: { ru: 'ЦОН № 5' }, address: {}, phone: '', ambulance: '' };
const content = { version: '2026.11.22', guide, start: {} };
const law = { title: '2-тарау', text: 'ЕМС және (немесе) ЖМС:\n1) эконмикалық;\n2) <b>' };
const escaped = (text: string) => renderToStaticMarkup(<>{text}</>);

function paperOf(kind: ReadingKind, change: Partial<SheetRequest> = {}, words: typeof law | undefined = law) {
  const request: SheetRequest = {
    language: 'en',
    second: 'ru',
    paper: 'a4',
    today: '2026-11-22',
    answers: {},
    kind,
    ...change,
  };
  const ids = [...new Set([request.language, request.second])];
  const languages = ids.map((language) => ({ language, texts: textsOf(language), leaflet: {} }));
  return buildPaper({ request, content, languages, office, law: words });
}

function htmlOf(...asked: Parameters<typeof paperOf>): string {
  const data = paperOf(...asked);
  if (data === undefined) throw new Error('there is no such sheet');
  return renderToStaticMarkup(<Paper data={data} version={1} />);
}

test('an item has its summary in both languages, its own words once, its citation, day and warning', () => {
  const html = htmlOf('law-item', { item: 'order-44-2025.item-19' });
  for (const language of ['en', 'ru']) {
    const texts = textsOf(language);
    const ids = ['item-19.title', 'item-19.summary', 'identity', 'in-force', 'amended'];
    const said = [...ids.map((id) => `law.order-44-2025.${id}`), 'footer.unofficial', 'ui.sheet.law-item'];
    expect(said.filter((id) => !html.includes(escaped(texts[id] ?? id)))).toEqual([]);
  }
  for (const line of law.text.split('\n')) expect(html.split(`lang="kk">${escaped(line)}<`)).toHaveLength(2);
  expect(html).toContain('Приказ № 44 от 12.05.2025, п. 19; проверено 22.11.2026');
  expect(html).toContain(escaped(textsOf('en')['footer.translation'] ?? ''));
});

test('an item without its words, or one that there is not, makes no sheet', () => {
  expect(paperOf('law-item', { item: 'order-44-2025.item-41' })).toBeUndefined();
  expect(paperOf('law-item', {})).toBeUndefined();
  expect(buildPaperWithoutWords()).toBeUndefined();
});

function buildPaperWithoutWords() {
  const languages = [{ language: 'ru', texts: textsOf('ru'), leaflet: {} }];
  const request = { language: 'ru', second: 'ru', paper: 'a4', today: '2026-11-22', answers: {} } as const;
  const asked = { ...request, kind: 'law-item', item: 'order-44-2025.item-19' } as const;
  return buildPaper({ request: asked, content, languages, office });
}

test.each(['diseases', 'services'] as const)(
  'the list of %s is whole, in both languages, with what to know',
  (kind) => {
    const html = htmlOf(kind, { language: 'tg' });
    for (const language of ['tg', 'ru']) {
      const texts = textsOf(language);
      const names =
        kind === 'diseases'
          ? guide.diseases.map(({ id }) => `disease.${id}.name`)
          : guide.services.flatMap(({ id, frequency, group }) => [
              `service.${id}.name`,
              `frequency.${frequency}`,
              `service-group.${group}`,
            ]);
      const said = [...names, 'lists.who', 'lists.do', 'lists.basis', 'footer.unofficial'];
      expect(said.filter((id) => !html.includes(escaped(texts[id] ?? id)))).toEqual([]);
    }
  },
);

test('a roll is one page in one column', () => {
  const html = htmlOf('services', { paper: '58mm', language: 'ru' });
  expect(html).toContain('paper-58mm one');
  expect(html).toContain('data-pages="1"');
});
