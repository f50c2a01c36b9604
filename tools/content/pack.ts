import { createPrivateKey, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { findingLine } from '../../shared/content/model.ts';
import { manifestSchema, packEnding } from '../../shared/content/pack-format.ts';
import { makeFolderFor } from '../folder.ts';
import { parseOptions, textOption } from '../options.ts';
import { reportFailure, say, SetupError } from '../setup/say.mjs';
import { inspectContent } from './check.ts';
import { codeUse } from './check/code-use.ts';
import { bundledGlyphs } from './check/glyphs.ts';
import { appVersion, compile } from './compile.ts';
import { schemaVersion, versionOf } from './database.ts';
import { loadContent } from './load.ts';
import { manifestFor, signedPack } from './sign-pack.ts';

const { sequence, expires, minApp } = manifestSchema.shape;

const optionsSchema = z.object({
  out: z.string('name the file to write').endsWith(packEnding, `end the file's name in ${packEnding}`),
  key: z.string("name the publisher's private key, a PEM file"),
  sequence: z.coerce.number('give a whole number, one more than in the last pack').pipe(sequence),
  expires: expires.optional(),
  'min-app': minApp.optional(),
});

/** What `content:pack` was asked for. Throws one sentence on the first option that is no good. */
export function packOptions(args: readonly string[]): z.infer<typeof optionsSchema> {
  const options = Object.fromEntries(Object.keys(optionsSchema.shape).map((name) => [name, textOption]));
  const parsed = optionsSchema.safeParse(parseOptions(args, options));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SetupError(`--${String(issue?.path[0])}: ${issue?.message}.`);
}

/** Reads a private key. Throws one sentence when it is none for Ed25519. */
export function readPrivateKey(file: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // said below
  }
  throw new SetupError(`--key: ${file} is not an Ed25519 private key in PEM. Make one with npm run content:key.`);
}

function compiled(content: ReturnType<typeof loadContent>): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'qadam-pack-'));
  try {
    compile(content, join(folder, 'content.db'));
    return readFileSync(join(folder, 'content.db'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Checks, compiles and signs the content into a pack. Throws with every finding, and has written nothing then. */
export function writePack(args: readonly string[], root?: string): string {
  const { out, key: keyFile, sequence: number, expires: until = null, 'min-app': app } = packOptions(args);
  const key = readPrivateKey(keyFile);
  const content = loadContent(root);
  const created = new Date().toISOString().slice(0, 10);
  const { findings } = inspectContent(content, { today: created, glyphs: bundledGlyphs(), code: codeUse() });
  if (findings.length > 0) throw new SetupError(`${findings.map(findingLine).join('\n')}\nNo pack was made.`);
  const database = compiled(content);
  const version = versionOf(content);
  const choices = { sequence: number, version, schema: schemaVersion, minApp: app ?? appVersion(), created };
  const pack = signedPack(manifestFor(database, { ...choices, expires: until }), database, key);
  makeFolderFor(out);
  writeFileSync(`${out}.part`, pack);
  renameSync(`${out}.part`, out);
  return `${out}: pack ${number} of content ${version}, ${pack.length} bytes.`;
}

if (import.meta.main) {
  try {
    say(writePack(process.argv.slice(2)));
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
