import type { Guide } from '../../shared/content/schema.ts';
import type { Content, TextFile } from './model.ts';

type SearchRow = readonly [language: string, kind: string, id: string, text: string];

/** The text ids of everything a visitor may search for, by kind and id. */
function searchable(guide: Guide): { kind: string; id: string; texts: string[] }[] {
  return [
    ...guide.steps.map(({ id, actions, notes }) => ({
      kind: 'step',
      id,
      texts: [
        `step.${id}.title`,
        ...Array.from({ length: actions }, (_, index) => `step.${id}.do.${index + 1}`),
        ...notes.map((note) => `note.${note.id}`),
      ],
    })),
    ...guide.documents.map(({ id, variants }) => ({
      kind: 'document',
      id,
      texts: [`document.${id}`, ...variants.map((variant) => `document.${id}.${variant.id}`)].flatMap((key) => [
        `${key}.name`,
        `${key}.detail`,
      ]),
    })),
    ...guide.diseases.map(({ id }) => ({ kind: 'disease', id, texts: [`disease.${id}.name`] })),
    ...guide.services.map(({ id }) => ({ kind: 'service', id, texts: [`service.${id}.name`] })),
  ];
}

function joined(file: TextFile, ids: readonly string[]): string {
  return ids.flatMap((id) => file[id]?.text ?? []).join('\n');
}

/** Rows of the full-text index, in a fixed order. The law is in Kazakh only. */
export function searchRows({ guide, texts, leaflet, law }: Omit<Content, 'alphabets' | 'terms'>): SearchRow[] {
  const entries = searchable(guide);
  return [
    ...Object.entries(texts).flatMap(([language, file]) =>
      entries.map(({ kind, id, texts: ids }): SearchRow => [language, kind, id, joined(file, ids)]),
    ),
    ...Object.entries(leaflet).flatMap(([language, quotations]) =>
      Object.entries(quotations).map(([id, text]): SearchRow => [language, 'leaflet', id, text]),
    ),
    ...law.map(({ act, id, title, text }): SearchRow => ['kk', 'law', `${act}.${id}`, `${title}\n${text}`]),
  ];
}
