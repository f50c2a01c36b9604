import { z } from 'zod';
import type { LawPart } from '../../shared/content/model.ts';

const subitems = z.array(z.object({ no: z.string(), text: z.string() })).default([]);
const rowSchema = z.object({
  no: z.string(),
  title: z.string(),
  text: z.string().min(1),
  subitems,
  parts: z.array(z.object({ no: z.string(), text: z.string(), subitems })).default([]),
});

/** An act as it was rebuilt from the extraction, words verbatim. */
export const lawSchema = z.object({
  chapters: z.array(z.object({ no: z.string(), title: z.string() })),
  items: z.array(z.object({ item: z.string().regex(/^\d+$/), chapter: z.string(), full_text: z.string().min(1) })),
  annex: z.object({ rows: z.array(rowSchema) }),
});
type Law = z.infer<typeof lawSchema>;

const numbered = ({ no, text }: { no: string; text: string }) => `${no} ${text}`;

/** The words of an annex row, a line for each numbered part; the words themselves are those of `text`. */
function rowLines({ text, subitems: list, parts }: Law['annex']['rows'][number]): string {
  const lines = [...parts.flatMap((part) => [numbered(part), ...part.subitems.map(numbered)]), ...list.map(numbered)];
  return lines.length === 0 ? text : lines.join('\n');
}

/**
 * The items and annex rows of an act by the ids of its sources: `item-1`, `annex-1`; the row without a number is
 * `annex-0`. The text has a line for each paragraph and each numbered part.
 */
export function lawParts(act: string, { chapters, items, annex }: Law): LawPart[] {
  const chapterTitle = (no: string) => chapters.find((chapter) => chapter.no === no)?.title ?? '';
  return [
    ...items.map(({ item, chapter, full_text }) => ({
      act,
      id: `item-${item}`,
      title: chapterTitle(chapter),
      text: full_text,
    })),
    ...annex.rows.map((row) => ({
      act,
      id: `annex-${row.no === '' ? '0' : row.no}`,
      title: row.title,
      text: rowLines(row),
    })),
  ];
}
