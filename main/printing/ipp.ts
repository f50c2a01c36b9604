/**
 * The few parts of the Internet Printing Protocol's encoding (RFC 8010 section 3) that we need: plain values in, plain
 * values out. The npm libraries for it have not been kept up, and printing is no place for an abandoned one.
 */

/** The tags of attribute groups and values (RFC 8010 section 3.5). */
export const groupTag = { operation: 0x01, job: 0x02, printer: 0x04 } as const;
const endTag = 0x03;
const valueTag = {
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
} as const;

type Value = string | number | boolean;

export type Attribute = readonly [type: keyof typeof valueTag, name: string, ...values: Value[]];

export interface Group {
  readonly tag: number;
  readonly attributes: readonly Attribute[];
}

/** A decoded message: an operation's id or a status code, and its groups with each attribute's values. */
export interface Message {
  readonly code: number;
  readonly groups: readonly { readonly tag: number; readonly attributes: Readonly<Record<string, readonly Value[]>> }[];
}

function field(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function valueBytes(value: Value): Buffer {
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  if (typeof value === 'boolean') return Buffer.from([value ? 1 : 0]);
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function attributeBytes([type, name, ...values]: Attribute): Buffer {
  // The second and later values of one attribute have an empty name (section 3.1.5).
  const parts = values.flatMap((value, index) => [
    Buffer.from([valueTag[type]]),
    field(Buffer.from(index === 0 ? name : '', 'ascii')),
    field(valueBytes(value)),
  ]);
  return Buffer.concat(parts);
}

/** A request or, with a status code, a response; version 2.0, without the document that may follow. */
export function encodeMessage(code: number, requestId: number, groups: readonly Group[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16BE(0x0200, 0);
  head.writeUInt16BE(code, 2);
  head.writeInt32BE(requestId, 4);
  const body = groups.flatMap(({ tag, attributes }) => [Buffer.from([tag]), ...attributes.map(attributeBytes)]);
  return Buffer.concat([head, ...body, Buffer.from([endTag])]);
}

/** A value of a kind that we know; others (dates, collections) are left out. */
function decodeValue(tag: number, bytes: Buffer): Value | undefined {
  if ((tag === valueTag.integer || tag === valueTag.enum) && bytes.length === 4) return bytes.readInt32BE(0);
  if (tag === valueTag.boolean && bytes.length === 1) return bytes[0] === 1;
  // Character strings (section 3.5.2).
  if (tag >= 0x40 && tag < 0x4a) return bytes.toString('utf8');
  return undefined;
}

/** Reads a message; throws when it is cut short (a read beyond its end does) or is none. */
export function decodeMessage(bytes: Buffer): Message {
  if (bytes.length < 9) throw new Error('no IPP message');
  let at = 8;
  const read = () => {
    const begin = at + 2;
    at = begin + bytes.readUInt16BE(at);
    return bytes.subarray(begin, at);
  };
  const groups: { tag: number; attributes: Record<string, Value[]> }[] = [];
  let values: Value[] = [];
  for (;;) {
    const tag = bytes.readUInt8(at);
    at += 1;
    if (tag === endTag) return { code: bytes.readUInt16BE(2), groups };
    if (tag < 0x10) {
      groups.push({ tag, attributes: {} });
      continue;
    }
    const name = read().toString('ascii');
    const value = decodeValue(tag, read());
    const group = groups.at(-1);
    if (group === undefined) throw new Error('an IPP value outside of any group');
    if (name !== '') Object.defineProperty(group.attributes, name, { value: (values = []), enumerable: true });
    if (value !== undefined) values.push(value);
  }
}
