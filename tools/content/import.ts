import { existsSync, readFileSync } from 'node:fs';
import { ROOT } from '../setup/paths.mjs';
import { reportFailure, say, SetupError } from '../setup/say.mjs';
import { accept, type Offer, outdatedCounts } from './accept.ts';
import { exchangeArguments } from './arguments.ts';
import { offersFromJson } from './exchange-json.ts';
import { offersFromSpreadsheet } from './exchange-xlsx.ts';
import { loadContent } from './load.ts';
import { base, findingLine } from '../../shared/content/model.ts';
import { writeTexts } from './text-file.ts';

/** The offers in a translator's file, JSON or XLSX by its ending. */
export async function offersIn(file: string): Promise<Offer[]> {
  if (!existsSync(file)) throw new SetupError(`${file} does not exist: name a file made by content:export.`);
  return file.endsWith('.xlsx') ? offersFromSpreadsheet(file) : offersFromJson(readFileSync(file, 'utf8'), file);
}

/**
 * Takes a translator's file over into the texts of a language. Throws with every refusal, a line each, and has
 * changed nothing then. Returns what to tell.
 */
export async function importTexts(root: string, language: string, file: string): Promise<string> {
  const result = accept(loadContent(root), language, await offersIn(file));
  if (!result.ok) {
    const lines = result.refusals.map(findingLine).join('\n');
    throw new SetupError(`${lines}\nNothing was imported: ${result.refusals.length} texts were refused.`);
  }
  writeTexts(root, language, result.texts);
  const told = `${file}: ${result.changed.length} texts changed or confirmed in "${language}".`;
  const outdated = language === base ? outdatedCounts(loadContent(root)) : [];
  if (outdated.length === 0) return told;
  const counts = outdated.map((entry) => `${entry.language} ${entry.count}`).join(', ');
  return `${told} Translations now outdated: ${counts}. Export those languages and have them mended.`;
}

if (import.meta.main) {
  try {
    const { language, file } = exchangeArguments(process.argv.slice(2), 'in', loadContent());
    say(await importTexts(ROOT, language, file));
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
