import type { Paper } from '../../shared/api.ts';
import { type PdfContent, type PdfWord, unbroken } from './e2e-pdf.ts';

/** The smallest text in points, and the margins in millimetres that no word may enter. */
export const paperRules: Readonly<Record<Paper, { width: number; leastPt: number; marginMm: number; footMm: number }>> =
  {
    a4: { width: 210, leastPt: 9, marginMm: 10, footMm: 6 },
    '80mm': { width: 80, leastPt: 8, marginMm: 4, footMm: 4 },
    '58mm': { width: 58, leastPt: 8, marginMm: 4.7, footMm: 4 },
  };

/** By how much Chromium stretches a page that it laid out in whole pixels to fill the paper. */
export const chromiumStretch: Readonly<Record<Paper, number>> = { a4: 1, '80mm': 1.0024, '58mm': 1.0026 };

/** Ascent and descent of Noto Sans and Noto Sans Armenian in parts of the font's size, as pdftotext uses them. */
const lineOfFont = { ascent: 1.069, descent: 0.293 };
const pointsPerMm = 72 / 25.4;
const wholeLine = lineOfFont.ascent + lineOfFont.descent;

/** Armenian marks of stress and question stand over the letter before them, where pdftotext begins a new word. */
const armenianMark = /^[\u055B-\u055E]/;

/** The size of a word's font in points. */
export function sizeOf(word: PdfWord): number {
  return (word.bottom - word.top) / wholeLine;
}

/** The numbers of the steps stand alone, larger than the words beside them. */
function isNumber(word: PdfWord): boolean {
  return /^\d{1,2}$/.test(word.text) && sizeOf(word) > 11.6 && word.left < 26 * pointsPerMm;
}

/** A PDF's words as they are painted, page by page without spaces, and the numbers of its steps from top to foot. */
export function readingOf(pdf: PdfContent): { pages: string[]; numbers: number[] } {
  const pages = pdf.pages.map(({ words }) =>
    unbroken(words.flatMap((word) => (isNumber(word) ? [] : word.text)).join('')),
  );
  const numbers = pdf.pages.flatMap(({ words }) =>
    words
      .filter(isNumber)
      .toSorted((a, b) => a.top - b.top)
      .map(({ text }) => Number(text)),
  );
  return { pages, numbers };
}

/** Where a word's letters are: without the air above capitals and below tails that its font keeps; digits have no tail. */
function inkOf(word: PdfWord) {
  const size = sizeOf(word);
  const below = /^\d+$/.test(word.text) ? lineOfFont.descent : 0.06;
  return { ...word, size, top: word.top + 0.26 * size, bottom: word.bottom - below * size };
}

/** What is wrong with the words of a PDF on its paper, a line each: outside the margins, too small, on each other. */
export function wordProblems(pdf: PdfContent, paper: Paper): string[] {
  const { leastPt, marginMm, footMm } = paperRules[paper];
  const margin = marginMm * pointsPerMm - 0.5;
  return pdf.pages.flatMap(({ width, height, words }, index) => {
    const [right, bottom] = [width * pointsPerMm - margin, (height - footMm) * pointsPerMm];
    const inked = words.map(inkOf).toSorted((a, b) => a.top - b.top);
    return inked.flatMap((word, at) => {
      const where = `page ${index + 1}: "${word.text}"`;
      const problems: string[] = [];
      const { size } = word;
      if (size < leastPt * 0.99) problems.push(`${where} is ${size.toFixed(2)} pt, not ${leastPt}`);
      if (word.left < margin || word.right > right || word.top < 2 * pointsPerMm || word.bottom > bottom) {
        problems.push(`${where} is outside the margins: ${word.left},${word.top},${word.right},${word.bottom}`);
      }
      for (let next = at + 1; next < inked.length; next += 1) {
        const other = inked[next];
        if (other === undefined || other.top >= word.bottom - 0.3) break;
        const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
        if (across > 0.3 && !armenianMark.test(word.text) && !armenianMark.test(other.text))
          problems.push(`${where} lies on "${other.text}" at ${word.left},${word.top}`);
      }
      return problems;
    });
  });
}

/** How much paper follows the last word, in millimetres, for the longest tail of its pages. */
export function tailMm(pdf: PdfContent): number {
  return Math.max(
    ...pdf.pages.map(({ height, words }) => height - Math.max(...words.map(({ bottom }) => bottom)) / pointsPerMm),
  );
}
