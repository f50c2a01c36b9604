import { writeFileSync } from 'node:fs';
import { makeFolderFor } from '../folder.ts';
import { reportFailure, say } from '../setup/say.mjs';
import { exchangeArguments } from './arguments.ts';
import { exchangeRows } from './exchange.ts';
import { loadContent } from './load.ts';
import { exchangeJson, exchangeTable, exchangeWidth } from '../../shared/content/exchange.ts';
import type { Content } from '../../shared/content/model.ts';
import { writeSpreadsheet } from '../../shared/spreadsheet.ts';

/** Writes all texts of a language into a file for a translator, JSON or XLSX by its ending. Returns how many. */
export async function exportTexts(content: Content, language: string, file: string): Promise<number> {
  const rows = exchangeRows(content, language);
  makeFolderFor(file);
  const isTable = file.endsWith('.xlsx');
  writeFileSync(file, isTable ? await writeSpreadsheet(exchangeTable(rows), exchangeWidth) : exchangeJson(rows));
  return rows.length;
}

if (import.meta.main) {
  try {
    const content = loadContent();
    const { language, file } = exchangeArguments(process.argv.slice(2), 'out', content);
    say(`${file}: ${await exportTexts(content, language, file)} texts`);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
