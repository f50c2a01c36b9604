import type { ReadingKind } from '../../../shared/api.ts';
import type { PrintWords } from './print-words.ts';

/** What the print screen is called while it prints a sheet to read. */
export const readingTitle = {
  'law-item': 'ui.print.law-item',
  diseases: 'ui.diseases.title',
  services: 'ui.services.title',
} as const satisfies Record<ReadingKind, string>;

/** No QR code holds a sheet to read: where it would be the way out, staff are. */
export function withoutQr(words: PrintWords): PrintWords {
  const { icon, tone, text, wayOn } = words;
  return wayOn === 'qr' ? { icon, tone, text: 'ui.print.call-staff', wayOn: 'again' } : { icon, tone, text, wayOn };
}
