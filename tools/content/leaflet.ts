import { z } from 'zod';
import type { Texts } from '../../shared/content/schema.ts';

const words = z.string().min(1);

/** A leaflet as it was taken over from the printed one; words verbatim. */
export const leafletSchema = z.object({
  algorithm: z.object({ title: words, steps: z.array(words) }),
  diseases: z.object({ title: words, column: words, items: z.array(words) }),
  services: z.object({
    title: words,
    columns: z.array(words),
    groups: z.array(z.object({ title: words, items: z.array(z.object({ name: words, frequency: words })) })),
  }),
});

function numbered(prefix: string, texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, index) => [`${prefix}.${index + 1}`, text]));
}

/** The leaflet's words by id: `leaflet.step.1`, `leaflet.disease.1`, `leaflet.service.1.name`. */
export function leafletTexts({ algorithm, diseases, services }: z.infer<typeof leafletSchema>): Texts {
  const items = services.groups.flatMap((group) => group.items);
  const service = items.flatMap(({ name, frequency }, index) => [
    [`leaflet.service.${index + 1}.name`, name],
    [`leaflet.service.${index + 1}.frequency`, frequency],
  ]);
  return {
    'leaflet.title': algorithm.title,
    ...numbered('leaflet.step', algorithm.steps),
    'leaflet.diseases.title': diseases.title,
    'leaflet.diseases.column': diseases.column,
    ...numbered('leaflet.disease', diseases.items),
    'leaflet.services.title': services.title,
    ...numbered('leaflet.services.column', services.columns),
    ...numbered(
      'leaflet.service-group',
      services.groups.map((group) => group.title),
    ),
    ...Object.fromEntries(service),
  };
}
