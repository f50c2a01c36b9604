import type { Paper } from '../../shared/api.ts';

const paperWidthMm = { a4: 210, '80mm': 80, '58mm': 58 };

/** A4, and what the foot of a page takes of its height with the gap above it, in millimetres. */
const a4HeightMm = 297;
const footMm = 8;

/** What one px of a page drawn for the screen is worth, and the room for groups between its margins, in millimetres. */
export function pageRoom(page: HTMLElement, paper: Paper): { scale: number; height: number; gap: number } {
  const widthMm = paperWidthMm[paper];
  const style = getComputedStyle(page);
  const styleMm = (value: string) => (Number.parseFloat(value) * widthMm) / page.offsetWidth;
  const margins = styleMm(style.paddingTop) + styleMm(style.paddingBottom);
  return {
    scale: widthMm / page.getBoundingClientRect().width,
    height: paper === 'a4' ? a4HeightMm - margins - footMm : Number.POSITIVE_INFINITY,
    gap: styleMm(style.rowGap),
  };
}
