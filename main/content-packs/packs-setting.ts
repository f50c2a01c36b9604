import { X509Certificate } from 'node:crypto';
import { readFileSync, type Stats, statSync } from 'node:fs';
import type { Settings } from '../../shared/settings.ts';
import type { SettingFault } from '../../shared/staff/settings.ts';

/** No file of certificates is larger. */
const largest = 1_000_000;

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function certificateFault(file: string): SettingFault['reason'] | undefined {
  const stat = statOf(file);
  if (stat === undefined) return 'absent';
  // Neither a device nor anything else that reading may never come to the end of.
  if (!stat.isFile() || stat.size > largest) return 'wrong';
  let pem: Buffer;
  try {
    pem = readFileSync(file);
  } catch {
    return 'absent';
  }
  try {
    void new X509Certificate(pem);
    return undefined;
  } catch {
    return 'wrong';
  }
}

/** What of the places for packs can't work on this machine: a folder or file that isn't there, or is no certificate. */
export function packsFaults({ folder, authority }: Pick<Settings['packs'], 'folder' | 'authority'>): SettingFault[] {
  const noFolder = folder !== null && statOf(folder)?.isDirectory() !== true;
  const certificate = authority === null ? undefined : certificateFault(authority);
  return [
    ...(noFolder ? [{ key: 'packs', place: 'packs.folder', reason: 'absent' } as const] : []),
    ...(certificate === undefined ? [] : [{ key: 'packs', place: 'packs.authority', reason: certificate } as const]),
  ];
}
