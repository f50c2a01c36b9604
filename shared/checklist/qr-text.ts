import type { Checklist } from './checklist.ts';
import { displayDate } from './texts.ts';

/** Most bytes in one QR code, so that it still scans when printed 28 mm wide at 203 dpi. */
export const qrBytes = 660;

/** The checklist as plain text, one thing a line: outcome, papers, steps, day of the answer, phones. Needs no network to read. */
export function checklistText(checklist: Checklist, headings: { bring: string; steps: string }, today: string): string {
  const lines = [checklist.title, displayDate(today)];
  if (checklist.documents.length > 0) lines.push('', `${headings.bring}:`);
  lines.push(...checklist.documents.map((document) => `- ${document.name}`));
  if (checklist.papersNote !== '') lines.push('', checklist.papersNote);
  lines.push('', `${headings.steps}:`);
  lines.push(...checklist.steps.map((step) => `${step.number}. ${step.title}`));
  if (checklist.expected !== '') lines.push('', checklist.expected);
  lines.push('', checklist.phones.map((phone) => phone.number).join(', '));
  return lines.join('\n');
}

const bytesOf = (value: string) => new TextEncoder().encode(value).length;

/** Lines joined to as few parts of at most `room` bytes as it takes, as far as single lines allow. */
function joinLines(lines: readonly string[], room: number): string[] {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last !== undefined && bytesOf(`${last}\n${line}`) <= room) parts[parts.length - 1] = `${last}\n${line}`;
    else parts.push(line);
  }
  return parts;
}

/**
 * Splits a text at line ends into as few parts of at most `limit` bytes as it takes, about equally long: the shorter
 * the longest part, the coarser its code. Several parts begin with "1/2" on a line of its own; without those lines,
 * joined by line ends, they are the text again.
 * Throws when a single line is longer than a code can hold: the content check keeps lines short.
 */
export function qrParts(value: string, limit = qrBytes): string[] {
  if (bytesOf(value) <= limit) return [value];
  const room = limit - bytesOf('99/99\n');
  const lines = value.split('\n');
  const long = lines.find((line) => bytesOf(line) > room);
  if (long !== undefined) throw new Error(`the line "${long.slice(0, 40)}…" is too long for a QR code`);
  const fewest = joinLines(lines, room).length;
  let even = Math.ceil(bytesOf(value) / fewest);
  while (joinLines(lines, even).length > fewest) even += 1;
  const parts = joinLines(lines, even);
  return parts.map((part, index) => `${index + 1}/${parts.length}\n${part}`);
}

/** Most bytes in each of several codes that stand in a row of an A4 sheet, smaller than one that stands alone. */
const rowBytes = 540;

/** The parts of a text as a sheet's codes hold them; a roll has them one below the other, as large as a single one. */
export function sheetQrParts(value: string, paper: 'a4' | '80mm' | '58mm'): string[] {
  return paper === 'a4' && bytesOf(value) > qrBytes ? qrParts(value, rowBytes) : qrParts(value);
}

/** The text that scanned parts hold together, the inverse of {@link qrParts}. */
export function joinQrParts(parts: readonly string[]): string {
  if (parts.length === 1) return parts[0] ?? '';
  return parts.map((part) => part.slice(part.indexOf('\n') + 1)).join('\n');
}
