/** Lengths in a log, and places in the header of a database file (sqlite.org/fileformat2.html). */
const lengths = { header: 32, summed: 24, frame: 24 };
const places = { version: 18, mark: 68 };
const bigEndian = 0x37_7f_06_83;

type Sum = readonly [number, number];

interface Frame {
  readonly number: number;
  /** How many pages the database has after it, where it ends a transaction; else 0. */
  readonly total: number;
  readonly page: Buffer;
}

/** The checksum of a log goes on from one stretch of it to the next. */
function sumOf(bytes: Buffer, isBigEndian: boolean, [first, second]: Sum): Sum {
  const word = (at: number) => (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  let [one, two] = [first, second];
  for (let at = 0; at < bytes.length; at += 8) {
    one = (one + word(at) + two) >>> 0;
    two = (two + word(at + 4) + one) >>> 0;
  }
  return [one, two];
}

const holdsSum = (bytes: Buffer, at: number, [one, two]: Sum) =>
  bytes.readUInt32BE(at) === one && bytes.readUInt32BE(at + 4) === two;

/** The frames up to the first that a power cut left half written or that is left of an earlier round. */
function framesOf(log: Buffer, pageSize: number): Frame[] {
  const isBigEndian = log.readUInt32BE(0) === bigEndian;
  let sum = sumOf(log.subarray(0, lengths.summed), isBigEndian, [0, 0]);
  if (!holdsSum(log, lengths.summed, sum)) return [];
  const salts = log.subarray(16, 24);
  const frames: Frame[] = [];
  const length = lengths.frame + pageSize;
  for (let at = lengths.header; at + length <= log.length; at += length) {
    const head = log.subarray(at, at + lengths.frame);
    const page = log.subarray(at + lengths.frame, at + length);
    sum = sumOf(page, isBigEndian, sumOf(head.subarray(0, 8), isBigEndian, sum));
    if (!head.subarray(8, 16).equals(salts) || !holdsSum(head, 16, sum)) break;
    frames.push({ number: head.readUInt32BE(0), total: head.readUInt32BE(4), page });
  }
  return frames;
}

/**
 * A database's bytes with every finished transaction of its write-ahead log, as SQLite would read them. SQLite itself
 * needs a place to write for that, which a full or read-only disk does not have. A log of another file is left out.
 */
export function withLog(file: Buffer, log: Buffer): Buffer {
  if (log.length < lengths.header || file.length <= places.mark + 4 || file[places.version] !== 2) return file;
  const pageSize = log.readUInt32BE(8);
  const frames = framesOf(log, pageSize);
  const last = frames.findLastIndex(({ total }) => total > 0);
  const whole = Buffer.alloc((frames[last]?.total ?? 0) * pageSize);
  file.copy(whole);
  for (const { number, page } of frames.slice(0, last + 1)) page.copy(whole, (number - 1) * pageSize);
  const mark = file.readInt32BE(places.mark);
  const isOwn = whole.length > 0 && (mark === 0 || mark === whole.readInt32BE(places.mark));
  return isOwn ? whole : file;
}
