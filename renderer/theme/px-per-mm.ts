import { physicalPxPerMm } from '../../shared/screen-size.ts';

/** The window in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Least room in millimetres that the screens are laid out for: an 18" panel. A smaller one gets everything proportionally smaller. */
const least = { landscape: { width: 400, height: 225 }, portrait: { width: 225, height: 400 } };

/** Wide screens put brand and settings into a rail at the side. */
export function isLandscape({ width, height }: Viewport): boolean {
  return width / height >= 5 / 4;
}

/**
 * How many CSS pixels a millimetre of the layout takes: one of the real screen, times `comfort`. Never so large that less than the least room would be left.
 */
export function pxPerMm(viewport: Viewport, diagonalInch: number, comfort = 1): number {
  const physical = physicalPxPerMm(viewport, diagonalInch);
  const room = isLandscape(viewport) ? least.landscape : least.portrait;
  return Math.min(physical * comfort, viewport.width / room.width, viewport.height / room.height);
}

/** A millimetre of the page's layout in CSS pixels, as DisplayProvider has set it: what 1rem is. */
export function millimetre(): number {
  return Number.parseFloat(document.documentElement.style.fontSize) || 4;
}
