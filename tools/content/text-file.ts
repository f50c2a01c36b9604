import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SetupError } from '../setup/say.mjs';
import { base, fileOfText, type TextEntry, textEntrySchema, type TextFile } from '../../shared/content/model.ts';

const header = `# Written by "npm run content:import": one text a line. source = hash of the Russian text it was translated from.
`;

/** Reads the two text files of a language, content before interface; a missing file has no texts. */
export function readTexts(root: string, language: string): TextFile {
  return { ...readTextFile(root, fileOfText(language, '')), ...readTextFile(root, fileOfText(language, 'ui.')) };
}

/** Reads one file of texts; a missing file has none. Throws a message that names file, id, reason and mend. */
export function readTextFile(root: string, file: string): Record<string, TextEntry> {
  if (!existsSync(join(root, file))) return {};
  const raw = z.record(z.string(), z.unknown()).safeParse(parseFile(root, file) ?? {});
  if (!raw.success) throw new SetupError(`${file} is not a list of texts by id: restore it with git.`);
  const texts: Record<string, TextEntry> = {};
  for (const [id, value] of Object.entries(raw.data)) {
    const entry = textEntrySchema.safeParse(value);
    if (!entry.success) {
      const reason = z.prettifyError(entry.error).replaceAll(/\s+/g, ' ');
      throw new SetupError(`${file}, "${id}": ${reason}. Write it as { text: "...", status: drafted }.`);
    }
    texts[id] = entry.data;
  }
  return texts;
}

function parseFile(root: string, file: string): unknown {
  try {
    return parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new SetupError(`${file} is not YAML: ${reason} Mend that line or restore the file with git.`);
  }
}

function line(id: string, { text, status, source }: TextEntry): string {
  const hash = source === undefined ? '' : `, source: "${source}"`;
  return `${id}: { text: ${JSON.stringify(text)}, status: ${status}${hash} }\n`;
}

/** What the two files of a language hold, by file name; texts in the order of `order`, unknown ones last. */
export function textFiles(language: string, texts: TextFile, order: readonly string[]): Record<string, string> {
  const ids = new Set([...order.filter((id) => id in texts), ...Object.keys(texts)]);
  const files: Record<string, string> = {
    [fileOfText(language, '')]: header,
    [fileOfText(language, 'ui.')]: header,
  };
  for (const id of ids) {
    const entry = texts[id];
    if (entry !== undefined) files[fileOfText(language, id)] += line(id, entry);
  }
  return files;
}

/** Writes the two text files of a language, sorted like the Russian ones; each file is replaced in one go. */
export function writeTexts(root: string, language: string, texts: TextFile): void {
  const order = language === base ? [] : Object.keys(readTexts(root, base));
  for (const [file, content] of Object.entries(textFiles(language, texts, order))) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
    writeFileSync(`${path}.new`, content);
    renameSync(`${path}.new`, path);
  }
}
