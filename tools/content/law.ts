import { z } from 'zod';
import type { LawPart } from './model.ts';

/** An act as it was rebuilt from the extraction, words verbatim. */
export const lawSchema = z.object({
  chapters: z.array(z.object({ no: z.string(), title: z.string() })),
  items: z.array(z.object({ item: z.string().regex(/^\d+$/), chapter: z.string(), full_text: z.string().min(1) })),
  annex: z.object({ rows: z.array(z.object({ no: z.string(), title: z.string(), text: z.string().min(1) })) }),
});

/** The items and numbered annex rows of an act by the ids of its sources: `item-1`, `annex-1`. */
export function lawParts(act: string, { chapters, items, annex }: z.infer<typeof lawSchema>): LawPart[] {
  const chapterTitle = (no: string) => chapters.find((chapter) => chapter.no === no)?.title ?? '';
  return [
    ...items.map(({ item, chapter, full_text }) => ({
      act,
      id: `item-${item}`,
      title: chapterTitle(chapter),
      text: full_text,
    })),
    ...annex.rows
      .filter((row) => row.no !== '')
      .map(({ no, title, text }) => ({ act, id: `annex-${no}`, title, text })),
  ];
}
