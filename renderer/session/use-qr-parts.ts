import { useMemo } from 'react';
import type { Paper } from '../../shared/api.ts';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { checklistText, qrParts, sheetQrParts } from '../../shared/checklist/qr-text.ts';
import type { Texts } from '../../shared/content/schema.ts';

/** The checklist as text in as many QR codes as it takes, in its own language: for a screen, or for a sheet of paper. */
export function useQrParts(checklist: Checklist | undefined, texts: Texts, today: string, paper?: Paper): string[] {
  return useMemo(() => {
    if (checklist === undefined) return [];
    const headings = { bring: texts['ui.checklist.bring'] ?? '', steps: texts['ui.checklist.steps'] ?? '' };
    const text = checklistText(checklist, headings, today);
    return paper === undefined ? qrParts(text) : sheetQrParts(text, paper);
  }, [checklist, texts, today, paper]);
}
