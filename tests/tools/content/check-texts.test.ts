import { expect, test } from 'vitest';
import { hashOfText } from '../../../tools/content/outdated.ts';
import { type Copy, linesWith, type Mistake, textOf } from '../../support/content-check.ts';

/** Replaces a translation as if it had just been made. */
const translate = (id: string, text: string) => (copy: Copy) => {
  Object.assign(textOf(copy, 'tg', id), { text });
};

const tg = (id: string) => `assets/content/texts/tg.yaml, "${id}"`;

const mistakes: Mistake[] = [
  [
    'a missing translation',
    (copy) => delete copy.texts['tg']?.['note.student'],
    [`${tg('note.student')}: the text is missing. Run content:export for "tg", write it and import the file.`],
  ],
  [
    'a word of the glossary without its explanation',
    (copy) => delete copy.texts['tg']?.['glossary.iin.text'],
    [`${tg('glossary.iin.text')}: the text is missing. Run content:export for "tg", write it and import the file.`],
  ],
  [
    'an unknown id',
    (copy) =>
      Object.assign(copy.texts['tg'] ?? {}, { 'note.nobody': { text: 'Не', status: 'drafted', source: '00000000' } }),
    [
      `${tg('note.nobody')}: the id is unknown: it is not in the Russian file. Take it out, or write the Russian text first.`,
    ],
  ],
  [
    'a lost placeholder',
    translate('source.checked', 'санҷида шуд'),
    [
      `${tg('source.checked')}: the placeholders are none, in Russian {{date}}. Write the same placeholders as in the Russian text.`,
    ],
  ],
  [
    'another number',
    translate('ui.help.phone', 'Ба 1415 занг занед.'),
    [
      'assets/locales/tg.yaml, "ui.help.phone": the numbers are 1415, in Russian 1414. Write the same numbers as in the Russian text.',
    ],
  ],
  [
    'a look-alike letter: Latin "o" in a Tajik word',
    translate('note.student', 'Дoнишҷӯ, 20'),
    [
      `${tg('note.student')}: the language does not have the character "o" (U+006F). Type it on the language’s own keyboard, or add an official term to assets/content/terms.yaml.`,
    ],
  ],
  [
    'a letter in two characters',
    translate('fact.cost.free', 'ройгон \u0438\u0306'),
    [
      `${tg('fact.cost.free')}: a letter is written as letter plus mark (not NFC). Write it as one character.`,
      `${tg('fact.cost.free')}: the language does not have the character "\u0306" (U+0306). Type it on the language’s own keyboard, or add an official term to assets/content/terms.yaml.`,
      `${tg('fact.cost.free')}: the bundled fonts do not have "\u0306" (U+0306) in the weights 400, 500, 700. Write another character, or add a subset to renderer/theme/fonts.css.`,
    ],
  ],
  [
    'a double space',
    translate('fact.cost.free', 'Ройгон  аст'),
    [
      `${tg('fact.cost.free')}: there is a space at an end, a double space or another kind of white space. Leave single spaces between words.`,
    ],
  ],
  [
    'an empty text',
    translate('fact.cost.free', ''),
    [`${tg('fact.cost.free')}: the text is empty. Write the text or leave the id out.`],
  ],
  [
    'a letter that the fonts do not have',
    (copy) => Object.assign(copy.leaflet['tg'] ?? {}, { 'leaflet.title': 'Ройгон ☃' }),
    [
      'assets/content/leaflet/tg.json, "leaflet.title": the bundled fonts do not have "☃" (U+2603) in the weights 400, 500, 700. Write another character, or add a subset to renderer/theme/fonts.css.',
    ],
  ],
  [
    'a line too long for a QR code',
    (copy) => {
      const long = 'слово '.repeat(70).trim();
      for (const file of Object.values(copy.texts)) {
        const text = file['step.iin.get.title'];
        if (text !== undefined) Object.assign(text, { text: 'ИИН', source: hashOfText(long) });
      }
      Object.assign(textOf(copy, 'ru', 'step.iin.get.title'), { text: long });
    },
    [
      'assets/content/texts/ru.yaml, "step.iin.get.title": the line takes 779 bytes, a QR code holds 660. Shorten the text.',
    ],
  ],
];

test.each(mistakes)('finds %s', (_, seed, messages) => {
  expect(linesWith(seed, [])).toEqual(messages);
});

test('a changed Russian text makes its eight translations outdated, each named', () => {
  const seed = (copy: Copy) => {
    Object.assign(textOf(copy, 'ru', 'note.border'), { text: 'Живёте у границы – спросите 1414.' });
  };
  const found = linesWith(seed, []).filter((line) => line.includes('outdated'));
  expect(found).toHaveLength(8);
  expect(found).toContain(
    `${tg('note.border')}: the translation "note.border" in "tg" is outdated: the Russian text has changed since. Run content:export for "tg", mend or confirm it (status reviewed) and import the file.`,
  );
});
