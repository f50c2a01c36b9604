import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import jsQr from 'jsqr';
import { PNG } from 'pngjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { joinQrParts } from '../../shared/checklist/qr-text.ts';
import { at } from '../../tools/setup/paths.mjs';
import { action, tap } from './e2e-touch.ts';

const wasmBinary = new Uint8Array(readFileSync(at('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'))).buffer;

/** A picture with each of its pixels drawn as a square of `factor` pixels. */
function enlarged({ data, width, height }: PNG, factor: number) {
  const [wide, high] = [width * factor, height * factor];
  const pixels = new Uint8ClampedArray(wide * high * 4);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const from = (Math.floor(y / factor) * width + Math.floor(x / factor)) * 4;
      pixels.set(data.subarray(from, from + 4), (y * wide + x) * 4);
    }
  }
  return { pixels, wide, high };
}

/** What jsQR sees; it misses some sizes of a code, so it looks from three distances, as a phone that is moved does. */
function lookWithJsQr(picture: Buffer): string | undefined {
  const png = PNG.sync.read(picture);
  for (const factor of [1, 2, 3]) {
    const { pixels, wide, high } = enlarged(png, factor);
    const found = jsQr(pixels, wide, high)?.data;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What two independent readers see in a PNG; throws when they do not see the same one code. */
export async function decodeQr(picture: Buffer): Promise<string> {
  const first = lookWithJsQr(picture);
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  const codes = await readBarcodes(new Uint8Array(picture), { formats: ['QRCodeModel2'] });
  const second = codes.map((code) => code.text);
  if (first === undefined || second.length !== 1 || second[0] !== first) {
    throw new Error(`the readers differ: ${JSON.stringify(first)} and ${JSON.stringify(second)}`);
  }
  return first;
}

/** The text that the codes of the QR screen hold together, read from pictures of the screen as a phone would. */
export async function readQrScreen(page: Page): Promise<string> {
  const parts: string[] = [];
  for (;;) {
    await page.locator(`[data-screen="qr"] [data-qr="${parts.length + 1}"]`).waitFor();
    parts.push(await decodeQr(await page.screenshot()));
    const more = page.locator('[data-screen="qr"] [data-action="more"]');
    if ((await more.count()) === 0) return joinQrParts(parts);
    await tap(page, action(page, 'more'));
  }
}
