import { createHash } from 'node:crypto';
import type { TextEntry } from '../../shared/content/model.ts';

/** The first 8 hex digits of a text's SHA-256: tells whether a translation was made from this very text. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Whether a translation was made from another Russian text than today's. */
export function isOutdated(entry: TextEntry, russian: TextEntry | undefined): boolean {
  return russian !== undefined && entry.source !== hashOfText(russian.text);
}
