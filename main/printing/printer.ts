import type { PrintResult } from '../../shared/api.ts';

/** A finished sheet on its way to paper. Carries nothing that tells one visitor from another. */
export interface Sheet {
  readonly pdf: Uint8Array;
  readonly language: string;
}

/** Where sheets go. A failure is a value, for the visitor must be told the truth about the paper. */
export interface Printer {
  print(sheet: Sheet): Promise<PrintResult>;
}
