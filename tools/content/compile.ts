import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { at } from '../setup/paths.mjs';
import { reportFailure, say, SetupError } from '../setup/say.mjs';
import { checkContent } from './check.ts';
import { versionOf, writeDatabase } from './database.ts';
import { loadContent } from './load.ts';
import { type Content, findingLine } from '../../shared/content/model.ts';

/** The program's version, which content is built for. */
export function appVersion(): string {
  return (JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string }).version;
}

/** Writes content.db beside its place and moves it there in one go, so that nobody ever reads half of it. */
export function compile(content: Content, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.new`;
  rmSync(unfinished, { force: true });
  writeDatabase(unfinished, content, appVersion());
  renameSync(unfinished, file);
}

if (import.meta.main) {
  try {
    const content = loadContent();
    const findings = checkContent(content);
    if (findings.length > 0) throw new SetupError(`${findings.map(findingLine).join('\n')}\nNothing was compiled.`);
    compile(content, at('out/content/content.db'));
    const texts = Object.values(content.texts).reduce((sum, file) => sum + Object.keys(file).length, 0);
    say(`content ${versionOf(content)}: ${content.guide.languages.length} languages, ${texts} texts`);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
