const mmPerInch = 25.4;

/** Two sides, of a panel in millimetres or of a window in pixels. */
export interface Sides {
  readonly width: number;
  readonly height: number;
}

/** How many pixels one millimetre of the real screen takes. The kiosk fills it: the window's diagonal is the panel's. */
export function physicalPxPerMm({ width, height }: Sides, diagonalInch: number): number {
  return Math.hypot(width, height) / (diagonalInch * mmPerInch);
}

/** How far the shape of a panel, as measured with a ruler, may be from that of its pixels. */
const tolerance = 0.06;

/** The diagonal in inches, to a tenth, of a panel of these sides in millimetres. */
export function diagonalInchOf({ width, height }: Sides): number {
  return Math.round((Math.hypot(width, height) / mmPerInch) * 10) / 10;
}

/** The sides in whole millimetres of a panel of this diagonal that shows these pixels. Pixels are square. */
export function sidesOf(diagonalInch: number, pixels: Sides): Sides {
  const mmPerPixel = (diagonalInch * mmPerInch) / Math.hypot(pixels.width, pixels.height);
  return { width: Math.round(pixels.width * mmPerPixel), height: Math.round(pixels.height * mmPerPixel) };
}

/** Whether a panel of these sides can be the one that shows these pixels; which way it was measured does not matter. */
export function fitsPixels(mm: Sides, pixels: Sides): boolean {
  const shape = ({ width, height }: Sides) => Math.max(width, height) / Math.min(width, height);
  return Math.abs(shape(mm) / shape(pixels) - 1) <= tolerance;
}
