import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../setup/paths.mjs';
import { base, type Content, fileOfText, type Finding } from '../../../shared/content/model.ts';
import { optionalTextIds, requiredTextIds } from '../../../shared/content/text-ids.ts';

/** Where code asks for texts: whole ids with their files, and beginnings of ids that are put together. */
export interface CodeUse {
  readonly ids: ReadonlyMap<string, string>;
  readonly beginnings: ReadonlySet<string>;
}

const literal = /(['"`])((?:[a-z][a-z-]*)\.(?:[a-zA-Z0-9.-]|\$\{[^}]*\})+)\1/g;

/** Collects the text ids in quotes in the sources of the kiosk. */
export function codeUse(folders: readonly string[] = ['main', 'renderer', 'shared']): CodeUse {
  const ids = new Map<string, string>();
  const beginnings = new Set<string>();
  for (const folder of folders.filter((name) => existsSync(at(name)))) {
    for (const name of readdirSync(at(folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      for (const [, , id = ''] of readFileSync(at(folder, name), 'utf8').matchAll(literal)) {
        const [beginning = ''] = id.split('${');
        if (beginning === id && !id.endsWith('.')) ids.set(id, join(folder, name));
        else beginnings.add(beginning);
      }
    }
  }
  return { ids, beginnings };
}

/** Every interface text that the code asks for must exist. */
export function checkCodeUse({ texts }: Content, { ids, beginnings }: CodeUse): Finding[] {
  const known = Object.keys(texts[base] ?? {});
  const asked = [...ids].filter(([id]) => id.startsWith('ui.') && !known.includes(id));
  const built = [...beginnings].filter((start) => start.startsWith('ui.') && !known.some((id) => id.startsWith(start)));
  return [
    ...asked.map(([id, file]) => ({
      place: file,
      reason: `the code asks for the text "${id}", which does not exist`,
      mend: `Write it in ${fileOfText(base, id)} and translate it`,
    })),
    ...built.map((start) => ({
      place: 'renderer',
      reason: `the code asks for texts that begin with "${start}", and none does`,
      mend: `Write them in ${fileOfText(base, start)} and translate them`,
    })),
  ];
}

/** Texts that neither the guide nor the code ever asks for: translators need not carry them. */
export function unusedTexts({ guide, texts }: Content, { ids, beginnings }: CodeUse): string[] {
  const used = new Set([...requiredTextIds(guide), ...optionalTextIds(guide), ...ids.keys()]);
  const started = (id: string) => [...beginnings].some((start) => start.length > 4 && id.startsWith(start));
  return Object.keys(texts[base] ?? {}).filter((id) => !used.has(id) && !started(id));
}
