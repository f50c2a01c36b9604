/** The window in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Least room in millimetres that the screens are laid out for; a smaller panel gets everything proportionally smaller. */
const least = { landscape: { width: 330, height: 190 }, portrait: { width: 225, height: 400 } };

/** Wide screens put brand and settings into a rail at the side. */
export function isLandscape({ width, height }: Viewport): boolean {
  return width / height >= 5 / 4;
}

/**
 * How many CSS pixels one millimetre of the real screen takes, times `comfort`. The kiosk fills its screen, so the
 * window's diagonal is the panel's. Never so large that less than the least room would be left.
 */
export function pxPerMm(viewport: Viewport, diagonalInch: number, comfort = 1): number {
  const physical = Math.hypot(viewport.width, viewport.height) / (diagonalInch * 25.4);
  const room = isLandscape(viewport) ? least.landscape : least.portrait;
  return Math.min(physical * comfort, viewport.width / room.width, viewport.height / room.height);
}
