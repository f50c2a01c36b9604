import { strToU8 } from 'fflate';
import { somePng } from '../directory.ts';
import { type BrokenFile, csv, withCell } from './rows.ts';

/** Sound rows beside a map sketch that can't be one. */
export function pictures(): BrokenFile[] {
  const bytes = csv(withCell(2, 'map', 'way.png'));
  const sound = somePng();
  const interlaced = Buffer.from(sound);
  interlaced[28] = 1;
  const damaged = Buffer.from(sound);
  damaged[damaged.length - 20] = (damaged[damaged.length - 20] ?? 0) ^ 0xff;
  const wide = Buffer.from(sound);
  wide.writeUInt32BE(50_000, 16);
  const wrong: [name: string, picture: Uint8Array, says: RegExp][] = [
    ['not-png', strToU8('<svg onload="x"/>'), /not a PNG/],
    ['cut', sound.subarray(0, 60), /cut off/],
    ['interlaced', interlaced, /interlaced/],
    ['damaged', damaged, /damaged/],
    ['wide', wide, /50000x16 pixels/],
    ['large', Buffer.concat([sound, new Uint8Array(1_200_000)]), /kB, at most/],
  ];
  return wrong.map(([name, picture, says]) => ({
    name: `picture-${name}.csv`,
    bytes,
    line: 3,
    says,
    beside: { 'way.png': picture },
  }));
}
