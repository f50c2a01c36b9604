import type { i18n } from 'i18next';
import type { LanguageContent } from '../../shared/api.ts';
import { askRest, askWords } from './ask-language.ts';
import { addTexts } from './i18n.ts';

/** What a screen says besides the words that every language comes with: these texts, or any at all. */
export type Needed = readonly string[] | 'whole';

interface Known {
  /** Grows in place: what is shown of it never changes, so that nothing has to be drawn again. */
  readonly content: LanguageContent;
  whole: boolean;
}

const known = new Map<string, Known>();
const loading = new Map<string, Promise<LanguageContent>>();

/** Whether all of a language is here. */
export const isWhole = (language: string): boolean => known.get(language)?.whole === true;

/** A language of which all that is needed is here; undefined for any other. */
export function loadedLanguage(language: string, needed: Needed): LanguageContent | undefined {
  const found = known.get(language);
  if (found === undefined) return undefined;
  const isThere = found.whole || (needed !== 'whole' && needed.every((id) => Object.hasOwn(found.content.texts, id)));
  return isThere ? found.content : undefined;
}

async function ask(instance: i18n, language: string, needed: Needed): Promise<LanguageContent> {
  const whole = needed === 'whole';
  const isFirst = !known.has(language);
  const parts = await Promise.all([
    ...(isFirst || !whole ? [askWords(language, whole ? [] : needed)] : []),
    ...(whole ? [askRest(language)] : []),
  ]);
  const found = known.get(language) ?? { content: { language, texts: {}, leaflet: {} }, whole };
  for (const { texts, leaflet } of parts) {
    Object.assign(found.content.texts, texts);
    Object.assign(found.content.leaflet, leaflet);
    addTexts(instance, language, texts);
  }
  found.whole ||= whole;
  known.set(language, found);
  return found.content;
}

/** Loads what is needed of a language where it is not here yet, once; a failed call is made again the next time. */
export function loadLanguage(instance: i18n, language: string, needed: Needed): Promise<LanguageContent> {
  const found = loadedLanguage(language, needed);
  if (found !== undefined) return Promise.resolve(found);
  const key = [language, ...(needed === 'whole' ? ['*'] : needed)].join(' ');
  const asked = loading.get(key);
  if (asked !== undefined) return asked;
  const request = ask(instance, language, needed).finally(() => loading.delete(key));
  loading.set(key, request);
  return request;
}
