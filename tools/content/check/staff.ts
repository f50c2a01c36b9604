import { ROOT } from '../../setup/paths.mjs';
import { base, type Content, type Finding, type TextFile } from '../../../shared/content/model.ts';
import { readStaffTexts, staffLanguages } from '../staff-text-files.ts';
import type { CodeUse } from './code-use.ts';
import { textFaults } from '../../../shared/content/check/one-text.ts';

const place = (language: string, id: string) => `assets/locales/staff/${language}.yaml, "${id}"`;

/** The staff's texts of every language that their screens speak. */
export function loadStaffTexts(root: string = ROOT): Record<string, TextFile> {
  return Object.fromEntries(staffLanguages.map((language) => [language, readStaffTexts(root, language)]));
}

function faultsOf(language: string, id: string, staff: Record<string, TextFile>, content: Content): Finding[] {
  const russian = staff[base]?.[id];
  const entry = staff[language]?.[id];
  if (russian === undefined)
    return [{ place: place(language, id), reason: 'the id is not in the Russian file', mend: 'Write it there first' }];
  if (entry === undefined)
    return [{ place: place(language, id), reason: 'the text is missing', mend: 'Write it there' }];
  const alphabet = content.alphabets[language];
  if (alphabet === undefined) return [];
  return textFaults(entry.text, { russian: russian.text, alphabet, terms: content.terms }).map((fault) => ({
    place: place(language, id),
    ...fault,
  }));
}

/** The staff's texts: the same ids in every language, letters and numbers as they must be, and all that the code asks for. */
export function checkStaffTexts(staff: Record<string, TextFile>, content: Content, code?: CodeUse): Finding[] {
  const ids = new Set(Object.values(staff).flatMap((file) => Object.keys(file)));
  const known = Object.keys(staff[base] ?? {});
  const asked = [...(code?.ids ?? [])].filter(([id]) => id.startsWith('staff.') && !known.includes(id));
  return [
    ...Object.keys(staff).flatMap((language) => [...ids].flatMap((id) => faultsOf(language, id, staff, content))),
    ...asked.map(([id, file]) => ({
      place: file,
      reason: `the code asks for the text "${id}", which does not exist`,
      mend: `Write it in assets/locales/staff/${base}.yaml and translate it`,
    })),
  ];
}

/** Texts of the staff's screens that no code asks for. */
export function unusedStaffTexts(staff: Record<string, TextFile>, { ids, beginnings }: CodeUse): string[] {
  const started = (id: string) => [...beginnings].some((start) => start.startsWith('staff.') && id.startsWith(start));
  return Object.keys(staff[base] ?? {}).filter((id) => !ids.has(id) && !started(id));
}
