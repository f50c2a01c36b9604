import { useMemo } from 'react';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { checklistText, qrParts } from '../../shared/checklist/qr-text.ts';
import type { Texts } from '../../shared/content/schema.ts';

/** The checklist as text in as many QR codes as it takes, in the checklist's language. */
export function useQrParts(checklist: Checklist | undefined, texts: Texts, today: string): string[] {
  return useMemo(() => {
    if (checklist === undefined) return [];
    const headings = { bring: texts['ui.checklist.bring'] ?? '', steps: texts['ui.checklist.steps'] ?? '' };
    return qrParts(checklistText(checklist, headings, today));
  }, [checklist, texts, today]);
}
