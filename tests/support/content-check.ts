import { checkContent } from '../../tools/content/check.ts';
import { bundledGlyphs } from '../../tools/content/check/glyphs.ts';
import { type Content, findingLine, type TextEntry } from '../../shared/content/model.ts';
import { contentCopy, type Mutable } from './content.ts';

/** A copy of the content that may be spoiled. */
export type Copy = Mutable<Content>;

/** A kind of mistake, how it is made, and every message that it gives. */
export type Mistake = [kind: string, seed: (copy: Copy) => void, messages: string[]];

const glyphs = bundledGlyphs();

/** An ordinary day and one in the campaign: between them they meet everything. */
const days = ['2026-11-22', '2026-10-10'];

/** What the content check says of a content, a line a finding; without days it goes no ways through the questions. */
export function findingLines(content: Content, ways: readonly string[] = days): string[] {
  return checkContent(content, { today: '2026-11-22', glyphs, days: ways }).map(findingLine);
}

/** What the content check says once one mistake is in the content. */
export function linesWith(seed: Mistake[1], ways: readonly string[] = days): string[] {
  const copy = contentCopy();
  seed(copy);
  return findingLines(copy, ways);
}

/** An entry of a list of the guide, to be spoiled. */
export function entry<T extends { id: string }>(list: T[], id: string): T {
  const found = list.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no "${id}"`);
  return found;
}

/** A text of the copy, to be spoiled. */
export function textOf(copy: Copy, language: string, id: string): TextEntry {
  const found = copy.texts[language]?.[id];
  if (found === undefined) throw new Error(`there is no text "${id}"`);
  return found;
}
