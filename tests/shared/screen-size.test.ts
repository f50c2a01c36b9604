import { expect, test } from 'vitest';
import { diagonalInchOf, fitsPixels, sidesOf } from '../../shared/screen-size.ts';

const landscape = { width: 1920, height: 1080 };

test('sides give the diagonal and the diagonal gives the sides', () => {
  expect(diagonalInchOf({ width: 476, height: 268 })).toBe(21.5);
  expect(sidesOf(21.5, landscape)).toEqual({ width: 476, height: 268 });
  expect(sidesOf(21.5, { width: 1080, height: 1920 })).toEqual({ width: 268, height: 476 });
});

test.each([
  [{ width: 476, height: 268 }, true],
  [{ width: 268, height: 476 }, true],
  [{ width: 470, height: 275 }, true],
  [{ width: 476, height: 300 }, false],
  [{ width: 268, height: 268 }, false],
])('a panel of %o fits 1920 x 1080 pixels: %s', (mm, fits) => {
  expect(fitsPixels(mm, landscape)).toBe(fits);
});
