import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const languagesSchema = z.array(z.object({ id: z.string() }));
const localeSchema = z.record(z.string(), z.object({ text: z.string() }));

const place = '<!-- texts -->';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One language's lines as HTML; the phone's place is filled in by the page, where there is one. */
function section(language: string, texts: Readonly<Record<string, { text: string }>>): string {
  const line = (id: string) => escaped(texts[`ui.out-of-service.${id}`]?.text ?? '');
  const phone = line('phone').replace('{{phone}}', '<span class="number"></span>');
  return `<section lang="${language}"><h1>${line('title')}</h1><p>${line('do')}</p><p class="phone" hidden>${phone}</p></section>`;
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
