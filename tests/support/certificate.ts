import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A value in DER: tag, length, content (X.690). */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const text = (tag: number, value: string) => der(tag, Buffer.from(value));
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));

const ed25519 = sequence(oid('2b6570'));
const commonName = (name: string) => sequence(der(0x31, sequence(oid('550403'), text(0x0c, name))));
const extension = (id: string, value: Buffer) => sequence(oid(id), der(0x04, value));

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate that a server on this machine signs for itself, for the name "localhost" (RFC 5280). */
export function selfSigned(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const name = commonName('localhost');
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ed25519,
    name,
    sequence(text(0x17, '200101000000Z'), text(0x17, '491231235959Z')),
    name,
    publicKey.export({ format: 'der', type: 'spki' }),
    der(
      0xa3,
      sequence(
        extension('551d11', sequence(text(0x82, 'localhost'))),
        extension('551d13', sequence(der(0x01, Buffer.from([0xff])))),
      ),
    ),
  );
  return {
    key: pemOf(privateKey),
    cert: wrapped(sequence(body, ed25519, der(0x03, Buffer.from([0]), sign(null, body, privateKey)))),
  };
}

function pemOf(key: KeyObject): string {
  return String(key.export({ format: 'pem', type: 'pkcs8' }));
}

function wrapped(bytes: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64').replaceAll(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;
}
