import { join } from 'node:path';
import { plainTexts } from '../../shared/content/model.ts';
import { readStaffTexts, staffLanguages } from './staff-text-files.ts';

const name = 'virtual:staff-texts';
const resolved = `\0${name}`;

/** A build plug-in: the words of the staff's screens, which belong to the program and not to the content. */
export function staffTexts(root: string) {
  return {
    name: 'qadam-staff-texts',
    resolveId: (id: string) => (id === name ? resolved : undefined),
    load(this: { addWatchFile?: (file: string) => void }, id: string) {
      if (id !== resolved) return undefined;
      const texts = staffLanguages.map((language) => {
        this.addWatchFile?.(join(root, `assets/locales/staff/${language}.yaml`));
        return [language, plainTexts(readStaffTexts(root, language))] as const;
      });
      return `export const staffTexts = ${JSON.stringify(Object.fromEntries(texts))};`;
    },
  };
}
