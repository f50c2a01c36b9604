import type { ExchangeRow } from '../../shared/content/exchange.ts';
import { base, type Content } from '../../shared/content/model.ts';
import { isOutdated } from './outdated.ts';

const outdatedNote = 'outdated: the Russian text has changed. Mend the text, or set the status to reviewed';

/** What a translator gets: every text of the language in the order of the Russian, then the leaflet's words. */
export function exchangeRows(content: Content, language: string): ExchangeRow[] {
  const russian = content.texts[base] ?? {};
  const texts = content.texts[language] ?? {};
  const rows = Object.entries(russian).map(([id, original]): ExchangeRow => {
    const entry = texts[id];
    const row = { id, russian: original.text };
    if (entry === undefined) return { ...row, text: '', status: 'drafted', note: 'not translated yet' };
    if (language === base || !isOutdated(entry, original)) {
      return { ...row, text: entry.text, status: entry.status, note: '' };
    }
    return { ...row, text: entry.text, status: 'drafted', note: outdatedNote };
  });
  const quotations = Object.entries(content.leaflet[language] ?? {}).map(
    ([id, text]): ExchangeRow => ({
      id,
      russian: content.leaflet[base]?.[id] ?? '',
      text,
      status: 'official',
      note: 'quotation: do not change',
    }),
  );
  return [...rows, ...quotations];
}
