import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDirectoryFile } from '../../main/directory/write-file.ts';
import { launchDescription } from '../../tools/electron/electron-command.mjs';
import { languages } from './content.ts';
import { sampleEntries, sampleMaps, someEntry } from './directory.ts';
import { test as base } from './electron-app.ts';

/** Enough clinics for several pages, with names as long as real ones. */
const manyClinics = Array.from({ length: 14 }, (_, index) =>
  someEntry({
    kind: 'clinic',
    id: `outpatient-${index + 1}`,
    name: { ru: `Врачебная амбулатория имени Образцова села Примерное № ${index + 1}, филиал областной больницы` },
    address: { ru: `Примерная область, Образцовый район, село Примерное, улица Центральная, дом ${index + 1}` },
    phones: ['+7 727 000 10 10'],
    contracts: ['imputed'],
    area: 'Образцовый район',
    rank: 100 + index,
  }),
);

/** What the kiosk of these tests knows: the sample first, then many. */
export const officeEntries = [...sampleEntries, ...manyClinics];

/** Runs the built kiosk with these switches until it ends by itself, as an office's technician would. */
export function runKiosk(userData: string, ...switches: string[]) {
  const { executablePath, args, env } = launchDescription([`--user-data-dir=${userData}`, ...switches]);
  const { status, stdout, stderr } = spawnSync(executablePath, args, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 120_000,
  });
  const said = stderr.split('\n').filter((line) => line !== '' && !/^\[\d+:/.test(line));
  return { status, stdout: stdout.trim(), said };
}

/** A kiosk whose office has put its directory in, from a spreadsheet, by the kiosk's own switch. */
export const test = base.extend<{ userData: string }>({
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'qadam-directory-'));
    const file = join(folder, 'directory.xlsx');
    await writeDirectoryFile(file, { entries: officeEntries, maps: sampleMaps() }, languages);
    const userData = join(folder, 'profile');
    const { status, said } = runKiosk(userData, `--directory-import=${file}`);
    if (status !== 0) throw new Error(`the directory was not taken in: ${said.join('\n')}`);
    await use(userData);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
});
