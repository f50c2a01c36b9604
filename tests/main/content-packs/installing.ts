import { readFileSync } from 'node:fs';
import { installPack } from '../../../main/content-packs/install.ts';
import { InstalledFolder } from '../../../main/content-packs/installed.ts';
import { readKeys } from '../../../main/content-packs/keys.ts';

// Installs one pack after the other until it is killed: says the number of each once it is installed.
const [, , folder = '', first = '', version = '', today = ''] = process.argv;
const installer = {
  folder: new InstalledFolder(`${folder}/content`),
  shipped: `${folder}/shipped.db`,
  shippedVersion: version,
  keys: readKeys(`${folder}/keys.json`),
  app: '0.1.0',
  today,
};
for (let sequence = Number(first); ; sequence += 1) {
  const file = `${folder}/${sequence}.qadampack`;
  readFileSync(file); // ends with an error when there are no more
  const installed = await installPack(file, installer);
  if (!installed.ok) throw new Error(`${installed.reason}: ${installed.detail}`);
  process.stdout.write(`${sequence}\n`);
}
