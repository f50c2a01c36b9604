import type { Manifest } from '../../shared/content/pack-format.ts';
import { packRefusal, type PackRefusal } from '../../shared/content/pack-refusal.ts';
import { knownSchema } from '../database/content-store.ts';
import type { InstalledRecord } from './installed.ts';

/** What a pack is measured against. */
export interface Situation {
  /** The kiosk's calendar day. */
  readonly today: string;
  /** The program's version. */
  readonly app: string;
  /** The version of the content that the program was shipped with. */
  readonly shipped: string;
  readonly installed: InstalledRecord;
}

/** The day that a content's version begins with. */
export const dayOfVersion = (version: string) => version.slice(0, 'YYYY-MM-DD'.length);

function isLower(version: string, other: string): boolean {
  const [mine, theirs] = [version, other].map((text) => text.split(/[.-]/).map(Number));
  const place = [0, 1, 2].find((at) => mine?.[at] !== theirs?.[at]);
  return place !== undefined && (mine?.[place] ?? 0) < (theirs?.[place] ?? 0);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/** Whether the number of a pack stands against it. The last one may come again after it was rolled back. */
function sequenceProblem({ sequence, sha256 }: Manifest, { running, highest }: InstalledRecord) {
  if (running === sha256) return packRefusal('already-installed');
  if (highest === null || sequence > highest.sequence) return undefined;
  const numbers = `${sequence}, ${highest.sequence}`;
  if (sequence < highest.sequence) return packRefusal('older', numbers);
  return sha256 === highest.sha256 ? undefined : packRefusal('same-number', numbers);
}

/** Why a pack whose signature holds is not for this kiosk on this day; undefined when it is. */
export function ruleProblem(manifest: Manifest, situation: Situation): PackRefusal | undefined {
  const { today, app, shipped, installed } = situation;
  // Made tomorrow, by a publisher some time zones away, is no sign of a wrong clock.
  if (today < dayBefore(manifest.created)) return packRefusal('clock-wrong', `${today} < ${manifest.created}`);
  if (manifest.expires !== null && manifest.expires < today) return packRefusal('expired', manifest.expires);
  if (isLower(app, manifest.minApp)) return packRefusal('newer-program-needed', `${app} < ${manifest.minApp}`);
  if (manifest.schema !== knownSchema) return packRefusal('wrong-layout', `${manifest.schema}, not ${knownSchema}`);
  const sequence = sequenceProblem(manifest, installed);
  if (sequence !== undefined) return sequence;
  if (dayOfVersion(manifest.version) < dayOfVersion(shipped))
    return packRefusal('older-than-program', `${manifest.version}, ${shipped}`);
  return undefined;
}
