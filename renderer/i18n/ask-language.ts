import type { LanguageContent } from '../../shared/api.ts';
import { call } from '../bridge.ts';

type Words = Omit<LanguageContent, 'language'>;

const parse = ({ words }: { readonly words: string }) => JSON.parse(words) as Words;

/** The words that a language comes with, and the texts of `ids`. */
export async function askWords(language: string, ids: readonly string[]): Promise<Words> {
  return parse(await call('content:language', { language, ids: [...ids] }));
}

/** All others. */
export async function askRest(language: string): Promise<Words> {
  return parse(await call('content:rest', { language }));
}

/** All words of a language, from the main process. */
export async function askLanguage(language: string): Promise<LanguageContent> {
  const [first, rest] = await Promise.all([askWords(language, []), askRest(language)]);
  return { language, texts: { ...first.texts, ...rest.texts }, leaflet: rest.leaflet };
}
