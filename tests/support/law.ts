import { readFileSync } from 'node:fs';
import { at } from '../../tools/setup/paths.mjs';

interface LawFile {
  readonly items: readonly { item: string; full_text: string }[];
  readonly annex: { readonly rows: readonly { no: string; text: string }[] };
}

/** A text as its words, in their order. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The words of every item and annex row as the file of the act has them, by the id of their source. */
export function lawWords(): Record<string, string[]> {
  const file = JSON.parse(readFileSync(at('assets/content/law/order-44-2025.kk.json'), 'utf8')) as LawFile;
  return Object.fromEntries([
    ...file.items.map(({ item, full_text }) => [`order-44-2025.item-${item}`, wordsOf(full_text)] as const),
    ...file.annex.rows.map(({ no, text }) => [`order-44-2025.annex-${no === '' ? 0 : no}`, wordsOf(text)] as const),
  ]);
}
