import type { LanguageContent } from '../../shared/api.ts';
import { call } from '../bridge.ts';

/** All texts of a language, from the main process. */
export async function askLanguage(language: string): Promise<LanguageContent> {
  const { words } = await call('content:language', { language });
  return { language, ...(JSON.parse(words) as Omit<LanguageContent, 'language'>) };
}
