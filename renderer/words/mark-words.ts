import type { FoundTerm } from '../../shared/glossary/find-terms.ts';

/** A glossary word on the page: which, and the text that holds it. */
export interface Mark {
  readonly term: string;
  readonly node: Text;
}

/** Not meant to be read here: the glossary itself, ways to other pages, previews. */
const unmarked = '[data-words="off"], [aria-hidden="true"], nav, .preview';

/** The glossary's words in what an element shows, in reading order, with their places for the browser to underline. */
export function wordsIn(root: Element, find: (text: string) => FoundTerm[]): { marks: Mark[]; ranges: Range[] } {
  const marks: Mark[] = [];
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!(node instanceof Text) || holder === null || holder.closest(unmarked) !== null) continue;
    if (!holder.checkVisibility()) continue;
    for (const { term, from, to } of find(node.data)) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
      marks.push({ term, node });
    }
  }
  return { marks, ranges };
}
