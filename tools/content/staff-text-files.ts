import type { TextFile } from '../../shared/content/model.ts';
import { readTextFile } from './text-file.ts';

/** What clerks speak, and English for international organisations. Russian is what the others are translated from. */
export const staffLanguages = ['ru', 'kk', 'en'] as const;

/** The words of the staff's screens in one language. */
export function readStaffTexts(root: string, language: string): TextFile {
  return readTextFile(root, `assets/locales/staff/${language}.yaml`);
}
