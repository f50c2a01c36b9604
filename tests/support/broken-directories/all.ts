import { wrongCells } from './cells.ts';
import { pictures } from './pictures.ts';
import type { BrokenFile } from './rows.ts';
import { spreadsheets } from './spreadsheets.ts';
import { columns } from './tables.ts';
import { atRandom, wholeFiles } from './text-files.ts';

/** Files that an import must refuse, the same ones in every run. */
export async function brokenDirectories(): Promise<BrokenFile[]> {
  return [...wrongCells(), ...columns(), ...wholeFiles(), ...atRandom(), ...(await spreadsheets()), ...pictures()];
}
