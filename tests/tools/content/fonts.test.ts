import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledFaces } from '../../../tools/content/check/glyphs.ts';
import { at } from '../../../tools/setup/paths.mjs';
import { languages, textsOf } from '../../support/content.ts';

const faces = bundledFaces();
const tokens = readFileSync(at('renderer/theme/tokens.css'), 'utf8');
const usual = /^ {2}--font: "([^"]+)"/m.exec(tokens)?.[1] ?? '';

function firstFamily(language: string): string {
  for (const [, selector = '', family = ''] of tokens.matchAll(/(:root[^{]*\[lang=[^{]*)\{\s*--font: "([^"]+)"/g))
    if (selector.includes(`[lang="${language}"]`)) return family;
  return usual;
}

test.each(languages.flatMap((language) => ['400', '500', '700'].map((weight) => [language, weight] as const)))(
  'in "%s" the first font of weight %s has the letters and the space between them, so that no line is cut at each space to be shaped',
  (language, weight) => {
    const family = firstFamily(language);
    const own = faces.filter((face) => face.family === family && face.weight === weight);
    const has = new Set(own.flatMap(({ codePoints }) => codePoints));
    const letters = Object.values(textsOf(language)).flatMap((text) => text.match(/\p{L}/gu) ?? []);
    expect(letters.length).toBeGreaterThan(1000);
    const found = letters.filter((letter) => has.has(letter.codePointAt(0) ?? 0));
    expect(found.length / letters.length).toBeGreaterThan(0.95);
    expect(has).toContain(32);
  },
);
