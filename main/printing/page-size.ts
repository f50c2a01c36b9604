import type { Paper } from '../../shared/api.ts';

const mmPerInch = 25.4;

/** Paper feed after the last line of a roll, so that the cutter misses the text. */
const feedMm = 6;
const shortestRollMm = 60;

/** Width and, for sheets, height of each paper in millimetres (A4: ISO 216). */
export const papers: Readonly<Record<Paper, { readonly width: number; readonly height?: number }>> = {
  a4: { width: 210, height: 297 },
  '80mm': { width: 80 },
  '58mm': { width: 58 },
};

/** The page in millimetres; a roll is as long as what's on it. */
export function pageMm(paper: Paper, contentMm: number): { width: number; height: number } {
  const { width, height = Math.max(shortestRollMm, contentMm + feedMm) } = papers[paper];
  return { width, height };
}

/** The page in inches, as printToPDF wants it. */
export function pageSize(paper: Paper, contentMm: number): { width: number; height: number } {
  const { width, height } = pageMm(paper, contentMm);
  return { width: width / mmPerInch, height: height / mmPerInch };
}
