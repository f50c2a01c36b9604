/** What can be wrong with one place of the directory, in a file or in the editor. */
export const rowFaults = [
  'no-column',
  'formula',
  'too-long',
  'invisible',
  'phone',
  'too-many-phones',
  'hours',
  'order',
  'language',
  'contract',
  'kind',
  'id',
  'map',
  'map-image',
  'map-absent',
  'no-name',
  'twice',
  'cells',
  'other',
] as const;

/** What can be wrong with a file of the office's as a whole, or with the list that it goes into. */
export const fileFaults = [
  'drive-gone',
  'no-file',
  'not-a-file',
  'not-readable',
  'file-too-large',
  'ending',
  'encoding',
  'control',
  'is-spreadsheet',
  'row-too-long',
  'quotes',
  'old-workbook',
  'not-spreadsheet',
  'macros',
  'unfolds',
  'damaged',
  'rows-unreadable',
  'far-cells',
  'strange-cells',
  'not-text',
  'error-cell',
  'no-header',
  'unknown-column',
  'column-twice',
  'no-entry',
  'too-many',
  'too-much-text',
  'gone',
] as const;

/** What can be wrong with a file of days off. */
export const dayFaults = [
  'day-columns',
  'day-count',
  'day-date',
  'day-name',
  'day-source',
  'day-too-long',
  'day-twice',
  'day-too-many',
] as const;

export type RowFault = (typeof rowFaults)[number];
export type FaultCode = RowFault | (typeof fileFaults)[number] | (typeof dayFaults)[number];
