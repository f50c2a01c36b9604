import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { at } from '../../../tools/setup/paths.mjs';
import { languages } from '../../support/content.ts';
import { meet, type Persona, personas, readingOf } from '../../support/personas.ts';

const named = (list: Persona[]) => list.map((persona) => [`${persona.nr} ${persona.person}`, persona] as const);
const kinds = ['steps', 'notes', 'notices', 'sources', 'rules', 'papers'] as const;

test('there are the 18 personas of the legal reading', () => {
  expect(personas.map((persona) => persona.nr)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
});

test.each(named(personas))('%s: outcome, papers and ids', (_, persona) => {
  const { plan, named: has, papers } = meet(persona);
  expect(plan.outcome).toBe(persona.outcome);
  expect(papers).toEqual(persona.papers);
  for (const kind of kinds) {
    expect(has[kind]).toEqual(expect.arrayContaining(persona.must[kind]));
    expect(has[kind]?.filter((id) => persona.never[kind].includes(id))).toEqual([]);
  }
});

test.each(named(personas))('%s: the words in every language', (_, persona) => {
  for (const language of languages) {
    const reading = readingOf(persona, language).toLowerCase();
    const wordsOf = ({ words }: Persona['must']) =>
      [...(words['all'] ?? []), ...(words[language] ?? [])].map((word) => word.toLowerCase());
    expect({ language, missing: wordsOf(persona.must).filter((word) => !reading.includes(word)) }).toEqual({
      language,
      missing: [],
    });
    expect({ language, wrong: wordsOf(persona.never).filter((word) => reading.includes(word)) }).toEqual({
      language,
      wrong: [],
    });
  }
});

// To write them anew after a change of the texts: UPDATE_GOLDEN=1 npx vitest run tests/shared/guide/personas.test.ts
const golden = named(personas).flatMap(([name, persona]) =>
  ['ru', 'en'].map((language) => [name, language, persona] as const),
);

test.each(golden)('%s reads the same as ever in "%s"', (_, language, persona) => {
  const file = at(`tests/shared/guide/golden/${String(persona.nr).padStart(2, '0')}-${language}.txt`);
  const reading = readingOf(persona, language);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(at('tests/shared/guide/golden'), { recursive: true });
    writeFileSync(file, reading);
  }
  expect(reading).toBe(readFileSync(file, 'utf8'));
});
