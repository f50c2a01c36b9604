import type { RefObject } from 'react';
import { FormSheet } from './form-sheet.tsx';
import type { PaperData } from './paper-data.ts';
import { ReadingSheet } from './reading-sheet.tsx';
import { ServiceSheet } from './service-sheet.tsx';
import { Sheet } from './sheet.tsx';

interface PaperProps {
  readonly data: PaperData;
  /** Changes when fonts have arrived, so that the pages are broken anew. */
  readonly version: number;
  /** Of a family set, only the first person's sheet. */
  readonly firstOnly?: boolean;
  readonly sheetRef?: RefObject<HTMLElement | null>;
}

/** Whatever goes to paper. Screen preview and print are this same component. */
export function Paper({ data, version, firstOnly = false, sheetRef }: PaperProps) {
  if (data.kind === 'form') return <FormSheet data={data.form} sheetRef={sheetRef} />;
  if (data.kind === 'reading') return <ReadingSheet data={data.reading} version={version} sheetRef={sheetRef} />;
  if (data.kind === 'service') return <ServiceSheet data={data.service} sheetRef={sheetRef} />;
  return <Sheet data={data.sheet} version={version} firstOnly={firstOnly} sheetRef={sheetRef} />;
}
