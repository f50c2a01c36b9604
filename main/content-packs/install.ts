import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { headSize, type Manifest } from '../../shared/content/pack-format.ts';
import { packRefusal, type PackRefusal } from '../../shared/content/pack-refusal.ts';
import { renameDurably, writeDurably } from '../database/durable.ts';
import { contentProblem } from './check-content.ts';
import { InstalledFolder, type InstalledRecord, nothingInstalled } from './installed.ts';
import type { PinnedKeys } from './keys.ts';
import { codeOf, copyHashed, openPackFile, type PackFile, readExactly } from './pack-file.ts';
import { ruleProblem } from './rules.ts';
import { measuredHead, verifyManifest } from './verify.ts';

/** What an installation needs to know of the kiosk. */
export interface Installer {
  readonly folder: InstalledFolder;
  /** The content database that the program was shipped with, and its version. */
  readonly shipped: string;
  readonly shippedVersion: string;
  readonly keys: PinnedKeys;
  /** The program's version. */
  readonly app: string;
  readonly today: string;
}

export type Installed = { readonly ok: true; readonly manifest: Manifest } | PackRefusal;

interface Opened {
  readonly ok: true;
  readonly manifest: Manifest;
  /** Head and manifest, as they were verified. */
  readonly signed: Buffer;
}

/** What was installed before; a record that can't be read counts as none. */
export function recordOf(folder: InstalledFolder): InstalledRecord {
  try {
    return folder.read();
  } catch {
    return nothingInstalled;
  }
}

/** Verifies everything of a pack but its content. */
async function readSigned({ handle, size }: PackFile, { keys }: Installer): Promise<Opened | PackRefusal> {
  const headBytes = await readExactly(handle, 0, headSize);
  if (headBytes === undefined) return packRefusal('cut-off');
  const head = measuredHead(headBytes);
  if (!head.ok) return head;
  const whole = headSize + head.manifestLength + head.contentLength;
  if (size !== whole) return packRefusal(size < whole ? 'cut-off' : 'trailing-bytes');
  if (!keys.ok) return keys;
  const manifestBytes = await readExactly(handle, headSize, head.manifestLength);
  if (manifestBytes === undefined) return packRefusal('cut-off');
  const verified = verifyManifest(head, manifestBytes, keys.keys);
  return verified.ok ? { ...verified, signed: Buffer.concat([headBytes, manifestBytes]) } : verified;
}

/** Copies the content out, checks it and puts it in use. Nothing is changed before the very last step. */
async function takeIn(
  { handle }: PackFile,
  { manifest, signed }: Opened,
  installer: Installer,
  staged: string,
): Promise<Installed> {
  const { folder, shipped, today } = installer;
  const hash = await copyHashed(handle, signed.length, manifest.size, staged);
  if (hash !== manifest.sha256) return packRefusal('wrong-hash');
  const problem = await contentProblem(staged, { manifest, today, shipped });
  if (problem !== undefined) return problem;
  // Whatever was installed meanwhile, from the command line or at the kiosk, counts.
  const record = recordOf(folder);
  const late = ruleProblem(manifest, situation(installer, record));
  if (late !== undefined) return late;
  renameDurably(staged, folder.database(hash));
  writeDurably(folder.head(hash), signed);
  folder.write({ running: hash, previous: record.running, highest: { sequence: manifest.sequence, sha256: hash } });
  folder.tidy();
  return { ok: true, manifest };
}

function situation({ today, app, shippedVersion }: Installer, installed: InstalledRecord) {
  return { today, app, shipped: shippedVersion, installed };
}

/** What a file's signed part says, and whether it could be installed as far as that goes; its content is not read. */
export async function readOffer(file: string, installer: Installer): Promise<Installed> {
  const opened = await openPackFile(file);
  if (!opened.ok) return opened;
  try {
    const signed = await readSigned(opened, installer);
    if (!signed.ok) return signed;
    const { manifest } = signed;
    return ruleProblem(manifest, situation(installer, recordOf(installer.folder))) ?? { ok: true, manifest };
  } catch (error) {
    return packRefusal('not-readable', codeOf(error));
  } finally {
    await opened.handle.close();
  }
}

/**
 * Installs a content pack from a file. Its signature is verified before anything in it is interpreted, its content is
 * checked as at the build, and one rename puts it in use: whatever happens, the content before or the new one is there
 * whole. A refusal has changed nothing. A kiosk that runs takes it into use between two visits.
 */
export async function installPack(file: string, installer: Installer): Promise<Installed> {
  const opened = await openPackFile(file);
  if (!opened.ok) return opened;
  const { folder } = installer;
  let staged: string | undefined;
  try {
    const signed = await readSigned(opened, installer);
    if (!signed.ok) return signed;
    const problem = ruleProblem(signed.manifest, situation(installer, recordOf(folder)));
    if (problem !== undefined) return problem;
    staged = folder.staged(randomBytes(8).toString('hex'));
    return await takeIn(opened, signed, installer, staged);
  } catch (error) {
    return packRefusal(staged === undefined ? 'not-readable' : 'not-written', codeOf(error));
  } finally {
    await opened.handle.close();
    if (staged !== undefined) rmSync(staged, { force: true });
  }
}
