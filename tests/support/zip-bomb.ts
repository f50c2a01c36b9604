import { Zip, ZipDeflate } from 'fflate';

const chunk = new Uint8Array(1_000_000).fill(0x20);

/**
 * A small zip file whose part unfolds to this many bytes, made without ever holding them. `declared` is the size that it
 * says it has instead.
 */
export async function unfoldingTo(bytes: number, part: string, declared?: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const file = await new Promise<Uint8Array>((resolve, reject) => {
    const zip = new Zip((error, piece, final) => {
      if (error) return reject(error);
      pieces.push(piece);
      if (final) resolve(Buffer.concat(pieces));
    });
    const deflate = new ZipDeflate(part, { level: 1 });
    zip.add(deflate);
    for (let left = bytes; left > 0; left -= chunk.length) deflate.push(chunk, left <= chunk.length);
    zip.end();
  });
  if (declared === undefined) return file;
  const lying = Buffer.from(file);
  // The uncompressed size in the central directory (APPNOTE 4.3.12).
  lying.writeUInt32LE(declared, lying.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
  return lying;
}
