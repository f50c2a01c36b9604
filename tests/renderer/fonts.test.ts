import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guide, textsOf } from './content.ts';

const css = (name: string) => readFileSync(new URL(`../../renderer/theme/${name}.css`, import.meta.url), 'utf8');

const weights = ['400', '500', '700'];

/** By family and weight, the code points for which its faces are used. */
const ranges = new Map<string, (readonly [from: number, to: number])[]>();
for (const [, face = ''] of css('fonts').matchAll(/@font-face\s*\{([^}]*)\}/g)) {
  const name = `${/font-family: "([^"]+)"/.exec(face)?.[1] ?? ''} ${/font-weight: (\d+)/.exec(face)?.[1] ?? ''}`;
  const found = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
  );
  ranges.set(name, [...(ranges.get(name) ?? []), ...found]);
}
const has = (family: string, character: string) => {
  const point = character.codePointAt(0) ?? 0;
  return weights.every((weight) =>
    ranges.get(`${family} ${weight}`)?.some(([from, to]) => point >= from && point <= to),
  );
};

const tokens = css('tokens');
const usual = /^ {2}--font: "([^"]+)"/m.exec(tokens)?.[1] ?? '';

function firstFamily(language: string): string {
  for (const [, selector = '', family = ''] of tokens.matchAll(/(:root[^{]*\[lang=[^{]*)\{\s*--font: "([^"]+)"/g))
    if (selector.includes(`[lang="${language}"]`)) return family;
  return usual;
}

test.each(guide.languages.map(({ id }) => id))(
  'in "%s" the first font has the letters and the space between them, so that no line is cut at each space to be shaped',
  (language) => {
    const family = firstFamily(language);
    const letters = Object.values(textsOf(language)).flatMap((text) => text.match(/\p{L}/gu) ?? []);
    expect(letters.length).toBeGreaterThan(1000);
    const own = letters.filter((letter) => has(family, letter)).length / letters.length;
    expect(own).toBeGreaterThan(0.95);
    expect(has(family, ' ')).toBe(true);
  },
);
