import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportFailure, say, SetupError } from '../setup/say.mjs';

/** Makes a publisher's key pair in a folder; a key that is there already is never written over. Returns the public one. */
export function makeKeys(folder: string): string {
  const secret = join(folder, 'content-key.pem');
  if (existsSync(secret)) throw new SetupError(`${secret} exists already: choose another folder. Nothing was written.`);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const shown = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  mkdirSync(folder, { recursive: true });
  writeFileSync(secret, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
  writeFileSync(join(folder, 'content-keys.json'), `${JSON.stringify({ keys: [shown] }, null, 2)}\n`);
  return shown;
}

function folderOf(args: string[]): string {
  try {
    const { out } = parseArgs({ args, options: { out: { type: 'string' } }, strict: true }).values;
    if (out !== undefined) return out;
  } catch {
    // said below
  }
  throw new SetupError('Name a folder for the two keys: npm run content:key -- --out DIR.');
}

if (import.meta.main) {
  try {
    const folder = folderOf(process.argv.slice(2));
    say(`Public key, for the kiosks: ${makeKeys(folder)}`);
    say(`Private key, to be kept off the kiosks and out of git: ${join(folder, 'content-key.pem')}`);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
