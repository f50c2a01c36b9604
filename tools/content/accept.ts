import { placeholderFaults, textFaults } from '../../shared/content/check/one-text.ts';
import { base, type Content, type Finding, type Status, type TextEntry } from '../../shared/content/model.ts';
import { hashOfText, isOutdated } from './outdated.ts';
import { requiredTextIds } from '../../shared/content/text-ids.ts';

/** A text as an exchange file gives it; `place` is where it stands there. */
export interface Offer {
  readonly place: string;
  readonly id: string;
  readonly text: string;
  readonly status: Status | undefined;
}

/** Either the language's texts with the offers taken over, or why not: then nothing is to be written. */
export type Acceptance =
  | { readonly ok: true; readonly texts: Record<string, TextEntry>; readonly changed: readonly string[] }
  | { readonly ok: false; readonly refusals: readonly Finding[] };

function refusals(content: Content, language: string, offer: Offer): Finding[] {
  const { place, id, text } = offer;
  const quotation = content.leaflet[language]?.[id];
  if (quotation !== undefined) {
    if (text === quotation) return [];
    return [{ place, reason: 'the leaflet’s own words can’t be changed', mend: 'Put the exported text back' }];
  }
  const known = content.texts[base]?.[id];
  if (known === undefined && !(language === base && requiredTextIds(content.guide).includes(id))) {
    return [{ place, reason: 'the id is unknown', mend: 'Use the ids of an exported file' }];
  }
  const alphabet = content.alphabets[language];
  if (alphabet === undefined) {
    return [{ place, reason: 'the language has no letters', mend: 'Add them to assets/content/terms.yaml' }];
  }
  const original = known?.text ?? text;
  // The Russian text may change its own numbers, its translations become outdated then; the code fills the placeholders.
  const russian = language === base ? text : original;
  const faults = textFaults(text, { russian, alphabet, terms: content.terms });
  const changed = language === base ? placeholderFaults(text, original) : [];
  return [...faults, ...changed].map((fault) => ({ place, ...fault }));
}

function repeated(offers: readonly Offer[]): Finding[] {
  const seen = new Set<string>();
  return offers
    .filter(({ id }) => seen.has(id) || !seen.add(id))
    .map(({ place }) => ({ place, reason: 'the id comes twice', mend: 'Keep one of the two' }));
}

function taken(old: TextEntry | undefined, offer: Offer, language: string, russian: TextEntry | undefined): TextEntry {
  const { text, status = old?.text === offer.text ? old.status : 'drafted' } = offer;
  if (language === base) return { text, status };
  const unchanged = old !== undefined && old.text === text;
  // An outdated translation that comes back as it was has not been looked at, unless a reviewer says so.
  if (unchanged && isOutdated(old, russian) && status !== 'reviewed') return old;
  return { text, status, source: hashOfText(russian?.text ?? '') };
}

/**
 * Takes offered texts over into a language. All or nothing: one refused text refuses the file. A text that is not
 * translated yet may be left empty.
 */
export function accept(content: Content, language: string, offers: readonly Offer[]): Acceptance {
  const texts: Record<string, TextEntry> = { ...content.texts[language] };
  const open = (offer: Offer) =>
    offer.text !== '' || texts[offer.id] !== undefined || content.texts[base]?.[offer.id] === undefined;
  const real = offers.filter(open);
  const refused = [...real.flatMap((offer) => refusals(content, language, offer)), ...repeated(real)];
  if (refused.length > 0) return { ok: false, refusals: refused };
  const changed: string[] = [];
  for (const offer of real) {
    if (content.leaflet[language]?.[offer.id] !== undefined) continue;
    const old = texts[offer.id];
    const entry = taken(old, offer, language, content.texts[base]?.[offer.id]);
    if (JSON.stringify(old) !== JSON.stringify(entry)) changed.push(offer.id);
    texts[offer.id] = entry;
  }
  return { ok: true, texts, changed };
}

/** How many translations of each language were made from another Russian text than today's. */
export function outdatedCounts(content: Content): { language: string; count: number }[] {
  const russian = content.texts[base] ?? {};
  return content.guide.languages
    .filter(({ id }) => id !== base)
    .map(({ id }) => ({
      language: id,
      count: Object.entries(content.texts[id] ?? {}).filter(([text, entry]) => isOutdated(entry, russian[text])).length,
    }))
    .filter(({ count }) => count > 0);
}
