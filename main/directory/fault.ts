import type { FaultCode } from '../../shared/directory/faults.ts';

/** What is wrong with a file: where, why and how to mend it. `line` is 0 where the file as a whole is meant. */
export interface Fault {
  /** Which kind of fault, for programs that say it in another language; `value` is what was written, shortened. */
  readonly code: FaultCode;
  readonly value?: string;
  readonly line: number;
  readonly column: string;
  readonly reason: string;
  readonly mend: string;
}

/** More are not told at once. */
export const mostFaults = 100;

/** A fault of the file as a whole. */
export function fileFault(code: FaultCode, reason: string, mend: string, value = ''): Fault {
  return { code, value, line: 0, column: '', reason, mend };
}

/** A fault as a sentence: `Line 4, column "phones": "12" is not a phone number. Write …`. */
export function faultLine({ line, column, reason, mend }: Fault): string {
  const place = line === 0 ? 'The file' : column === '' ? `Line ${line}` : `Line ${line}, column "${column}"`;
  return `${place}: ${reason}. ${mend}.`;
}

/** A value from a file in a message: short, without line ends. */
export function quoted(value: string): string {
  const plain = value.replace(/[\s\p{C}]+/gu, ' ').trim();
  return `"${plain.length > 30 ? `${plain.slice(0, 30)}…` : plain}"`;
}
