import { PNG } from 'pngjs';
import { largestMap } from '../../shared/directory/entry.ts';

/** Longest side of a map sketch in pixels. */
const longestSide = 1600;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What makes the picture; everything else is metadata (PNG specification, 5.6 and 11.3). */
const kept = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

export type MapImage = { ok: true; png: Buffer } | { ok: false; reason: string; mend: string };

const refused = (reason: string, mend: string): MapImage => ({ ok: false, reason, mend });

/** The file without metadata; undefined when its chunks don't add up. */
function essential(png: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [signature];
  for (let at = signature.length; at + 12 <= png.length; ) {
    const end = at + 12 + png.readUInt32BE(at);
    if (end > png.length) return undefined;
    const type = png.toString('latin1', at + 4, at + 8);
    if (kept.includes(type)) chunks.push(png.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(chunks);
    at = end;
  }
  return undefined;
}

/** A map sketch that is safe to keep and show: a whole PNG of bounded size, without metadata. */
export function readMapImage(file: Buffer): MapImage {
  if (!file.subarray(0, 8).equals(signature)) return refused('it is not a PNG picture', 'Save it as .png');
  const png = essential(file);
  if (png === undefined || png.length < 33 || png.toString('latin1', 12, 16) !== 'IHDR')
    return refused('the picture is cut off', 'Save it again as .png');
  if (png.length > largestMap)
    return refused(`it has more than ${largestMap / 1000} kB`, 'Use fewer colours or pixels');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (width > longestSide || height > longestSide || width * height === 0)
    return refused(`it is ${width}x${height} pixels`, `Make it at most ${longestSide}x${longestSide}`);
  if (png[28] !== 0) return refused('it is interlaced', 'Save it without interlacing');
  try {
    PNG.sync.read(png);
  } catch {
    return refused('the picture is damaged', 'Save it again as .png');
  }
  return { ok: true, png };
}
