import { expect, test } from 'vitest';
import { glossaryTermSchema } from '../../../shared/content/schema.ts';
import { termFinder } from '../../../shared/glossary/find-terms.ts';

const term = (id: string, more: object = {}) =>
  glossaryTermSchema.parse({ id, ru: { term: id }, kk: { term: id }, sources: ['order.item-1'], ...more });

const glossary = [
  term('iin', {
    ru: { term: 'Индивидуальный идентификационный номер', abbreviation: 'ИИН' },
    kk: { term: 'Жеке сәйкестендіру нөмірі', abbreviation: 'ЖСН' },
  }),
  term('talon', { match: ['талон', 'talon'] }),
  term('stateless', { match: ['без гражданства', 'лицо без гражданства'] }),
  term('ihi'),
  term('clinic', { marked: false }),
];

/** The words found, each as "id: the word". */
function found(text: string, language = 'ru', names: Record<string, string> = {}): string[] {
  const texts = Object.fromEntries(Object.entries(names).map(([id, name]) => [`glossary.${id}.name`, name]));
  return termFinder(glossary, texts, language)(text).map((word) => `${word.term}: ${text.slice(word.from, word.to)}`);
}

test('official abbreviations of both languages are found in every language', () => {
  expect(found('Получите ИИН в ЦОН.')).toEqual(['iin: ИИН']);
  expect(found('ЖСН алыңыз.', 'kk')).toEqual(['iin: ЖСН']);
  expect(found('Sizə ИИН lazımdır (ЖСН).', 'az')).toEqual(['iin: ИИН', 'iin: ЖСН']);
});

test('an abbreviation is no part of another one; endings follow it with or without a hyphen', () => {
  expect(found('МИИН ИИНС ИИН2')).toEqual([]);
  expect(found('ИИНдин көчүрмөсү', 'ky')).toEqual(['iin: ИИНдин']);
  expect(found('ИИН-ді алыңыз', 'kk')).toEqual(['iin: ИИН']);
});

test('other words are found by their beginning, with their ending', () => {
  expect(found('Талоны и талонов.')).toEqual(['talon: Талоны', 'talon: талонов']);
  expect(found('Talonni oling; эталон', 'uz')).toEqual(['talon: Talonni']);
});

test('the longest form wins', () => {
  expect(found('Лицо без гражданства')).toEqual(['stateless: Лицо без гражданства']);
});

test('the plain name’s own word is found, capitals by the language’s rule', () => {
  const names = { ihi: 'icbari sığorta – ВМС' };
  expect(found('İcbari sığortanız var, icbari sığorta', 'az', names)).toEqual([
    'ihi: İcbari sığortanız',
    'ihi: icbari sığorta',
  ]);
});

test('a name too short to be sure of and a word that is not to be marked are left alone', () => {
  expect(found('ҳуқуқ ва клиника', 'tg', { ihi: 'ва', clinic: 'Клиника' })).toEqual([]);
});

test('a glossary without words finds nothing', () => {
  expect(termFinder([], {}, 'ru')('ИИН')).toEqual([]);
});
