import type { Checklist } from './checklist.ts';
import { displayDate } from './texts.ts';

/** Most bytes in one QR code, so that it still scans when printed 28 mm wide at 203 dpi. */
export const qrBytes = 660;

/** The checklist as plain text, one thing a line: outcome, papers, steps, phones, day. Needs no network to read. */
export function checklistText(checklist: Checklist, headings: { bring: string; steps: string }, today: string): string {
  const lines = [checklist.title, displayDate(today)];
  if (checklist.documents.length > 0) lines.push('', `${headings.bring}:`);
  lines.push(...checklist.documents.map((document) => `- ${document.name}`));
  if (checklist.papersNote !== '') lines.push('', checklist.papersNote);
  lines.push('', `${headings.steps}:`);
  lines.push(...checklist.steps.map((step) => `${step.number}. ${step.title}`));
  lines.push('', checklist.phones.map((phone) => phone.number).join(', '));
  return lines.join('\n');
}

const bytesOf = (value: string) => new TextEncoder().encode(value).length;

/**
 * Splits a text at line ends into as few parts of at most `limit` bytes as it takes. Several parts begin with "1/2"
 * on a line of its own; without those lines, joined by line ends, they are the text again.
 * Throws when a single line is longer than a code can hold: the content check keeps lines short.
 */
export function qrParts(value: string, limit = qrBytes): string[] {
  if (bytesOf(value) <= limit) return [value];
  const room = limit - bytesOf('99/99\n');
  const parts: string[] = [];
  let current: string | undefined;
  for (const line of value.split('\n')) {
    if (bytesOf(line) > room) throw new Error(`the line "${line.slice(0, 40)}…" is too long for a QR code`);
    const joined = current === undefined ? line : `${current}\n${line}`;
    if (current !== undefined && bytesOf(joined) > room) {
      parts.push(current);
      current = line;
    } else current = joined;
  }
  if (current !== undefined) parts.push(current);
  return parts.map((part, index) => `${index + 1}/${parts.length}\n${part}`);
}

/** The text that scanned parts hold together, the inverse of {@link qrParts}. */
export function joinQrParts(parts: readonly string[]): string {
  if (parts.length === 1) return parts[0] ?? '';
  return parts.map((part) => part.slice(part.indexOf('\n') + 1)).join('\n');
}
