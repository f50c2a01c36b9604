// Without zod, which no page needs for its first screen: the shapes are in entry-schema.ts.
import type { DirectoryEntry } from './entry-schema.ts';

export type { Directory, DirectoryEntry, Hours, Span } from './entry-schema.ts';

export const directoryKinds = ['clinic', 'insurer', 'service-centre'] as const;
export const directoryContracts = ['voluntary', 'imputed'] as const;
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Most entries that one office keeps. */
export const mostEntries = 500;
/** Most characters of each text. */
export const longest = { id: 40, name: 120, address: 200, notes: 300, area: 60 } as const;
/** Most phones of one entry, most opening times of one day. */
export const mostPhones = 6;
export const mostSpans = 3;
/** Most bytes of a map sketch. */
export const largestMap = 200_000;

/** No control characters, and none that turn the direction of what stands around them. */
export const strangeCharacter = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/u;

export type Weekday = (typeof weekdays)[number];
export type DirectoryKind = (typeof directoryKinds)[number];
export type DirectoryContract = (typeof directoryContracts)[number];

/** An entry's handle across kinds, `clinic:polyclinic-5`. */
export function entryKey({ kind, id }: Pick<DirectoryEntry, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}
