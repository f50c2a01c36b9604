import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const languagesSchema = z.array(z.object({ id: z.string() }));
const localeSchema = z.record(z.string(), z.object({ text: z.string() }));

const place = '<!-- texts -->';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One language's lines as HTML. */
function section(language: string, texts: Readonly<Record<string, { text: string }>>): string {
  const line = (id: string) => escaped(texts[`ui.error.${id}`]?.text ?? '');
  return `<section lang="${language}"><h1>${line('title')}</h1><p>${line('text')}</p></section>`;
}

/** A build plug-in: writes every language's words into the page that must stand when nothing else can be read. */
export function outOfServiceTexts(assets: string) {
  const read = (file: string): unknown => parse(readFileSync(join(assets, file), 'utf8'));
  return {
    name: 'qadam-out-of-service',
    transformIndexHtml: (html: string) =>
      html.includes(place)
        ? html.replace(
            place,
            languagesSchema
              .parse(read('content/languages.yaml'))
              .map(({ id }) => section(id, localeSchema.parse(read(`locales/${id}.yaml`))))
              .join('\n'),
          )
        : html,
  };
}
