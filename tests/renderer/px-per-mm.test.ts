import { expect, test } from 'vitest';
import { isLandscape, pxPerMm } from '../../renderer/theme/px-per-mm.ts';

const portrait = { width: 1080, height: 1920 };
const landscape = { width: 1920, height: 1080 };

test('a millimetre is a millimetre of the panel', () => {
  expect(pxPerMm(portrait, 21.5)).toBeCloseTo(4.034, 3);
  expect(pxPerMm(landscape, 21.5)).toBeCloseTo(4.034, 3);
  expect(pxPerMm(landscape, 32)).toBeCloseTo(2.71, 2);
});

test('comfort enlarges everything', () => {
  expect(pxPerMm(landscape, 32, 1.35)).toBeCloseTo(3.66, 2);
});

test.each([
  [{ width: 1280, height: 800 }, 10.1],
  [{ width: 1366, height: 768 }, 15.6],
  [{ width: 800, height: 1280 }, 8],
  [portrait, 21.5],
])('on %j the screens keep the least room they are laid out for', (viewport, inch) => {
  const mm = pxPerMm(viewport, inch, 3);
  const [width, height] = isLandscape(viewport) ? [400, 225] : [225, 400];
  expect(viewport.width / mm).toBeGreaterThanOrEqual(width - 0.001);
  expect(viewport.height / mm).toBeGreaterThanOrEqual(height - 0.001);
});

test('a nearly square window stands upright', () => {
  expect([isLandscape(landscape), isLandscape({ width: 1000, height: 900 })]).toEqual([true, false]);
});
