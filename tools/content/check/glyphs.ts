import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import { at } from '../../setup/paths.mjs';
import { type Content, fileOfText, type Finding } from '../../../shared/content/model.ts';

/** The code points that the bundled fonts can show, by weight. */
export type Glyphs = ReadonlyMap<string, ReadonlySet<number>>;

const stylesheet = 'renderer/theme/fonts.css';

function inRanges(ranges: string): (codePoint: number) => boolean {
  const bounds = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (codePoint) => bounds.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/** A face of the kiosk's stylesheet, with the code points that it is used for and has. */
export interface Face {
  readonly family: string;
  readonly weight: string;
  readonly codePoints: readonly number[];
}

/** Reads the font files that the kiosk's stylesheet names, as far as the stylesheet uses each. */
export function bundledFaces(file: string = at(stylesheet)): Face[] {
  const { resolve } = createRequire(import.meta.url);
  return [...readFileSync(file, 'utf8').matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face = '']) => {
    const value = (pattern: RegExp) => pattern.exec(face)?.[1] ?? '';
    const used = inRanges(value(/unicode-range:\s*([^;]+);/) || 'U+0-10FFFF');
    const font = openSync(resolve(value(/url\(['"]([^'"]+)['"]\)/)));
    return {
      family: value(/font-family:\s*"([^"]+)"/),
      weight: value(/font-weight:\s*(\d+)/),
      codePoints: 'characterSet' in font ? font.characterSet.filter(used) : [],
    };
  });
}

/** The code points of all faces, by weight. */
export function bundledGlyphs(file?: string): Glyphs {
  const glyphs = new Map<string, Set<number>>();
  for (const { weight, codePoints } of bundledFaces(file))
    glyphs.set(weight, new Set([...(glyphs.get(weight) ?? []), ...codePoints]));
  return glyphs;
}

function* shown({ texts, leaflet, law, guide }: Content): Generator<[place: string, text: string]> {
  for (const [language, file] of Object.entries(texts)) {
    for (const [id, { text }] of Object.entries(file)) yield [`${fileOfText(language, id)}, "${id}"`, text];
  }
  for (const [language, quotations] of Object.entries(leaflet)) {
    for (const [id, text] of Object.entries(quotations))
      yield [`assets/content/leaflet/${language}.json, "${id}"`, text];
  }
  for (const { act, id, title, text } of law) yield [`assets/content/law, "${act}.${id}"`, `${title} ${text}`];
  for (const { id, words } of guide.form) {
    for (const text of Object.values(words)) yield [`assets/content/form.yaml, "${id}"`, text];
  }
  for (const { id, autonym } of guide.languages) yield [`assets/content/languages.yaml, "${id}"`, autonym];
}

/** Every character that is shown must be in the bundled fonts, in every weight. */
export function checkGlyphs(content: Content, glyphs: Glyphs): Finding[] {
  const findings: Finding[] = [];
  for (const [place, text] of shown(content)) {
    for (const character of new Set(text)) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (codePoint === 10) continue;
      const weights = [...glyphs].filter(([, known]) => !known.has(codePoint)).map(([weight]) => weight);
      if (weights.length === 0) continue;
      const name = `"${character}" (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`;
      findings.push({
        place,
        reason: `the bundled fonts do not have ${name} in the weights ${weights.join(', ')}`,
        mend: `Write another character, or add a subset to ${stylesheet}`,
      });
    }
  }
  return findings;
}
