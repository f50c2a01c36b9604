import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const bytes = { salt: 16, hash: 32 };

/** What scrypt is to cost: N, r and p of RFC 7914. */
export interface Cost {
  readonly cost: number;
  readonly block: number;
  readonly parallel: number;
}

/**
 * 32 MiB and about a tenth of a second on a kiosk's processor. Six digits can't be kept from somebody who has the hash,
 * whatever this is set to: therefore it never leaves the main process, and the lock-out does the real work.
 */
const usualCost: Cost = { cost: 2 ** 15, block: 8, parallel: 1 };

/** A PIN as it is kept: `scrypt:N:r:p:salt:hash`, the last two in hexadecimal digits. */
const keptForm = /^scrypt:(\d{1,7}):(\d{1,2}):(\d{1,2}):([0-9a-f]{32}):([0-9a-f]{64})$/;

/** The digits through scrypt, in a thread of its own. */
function stretch(pin: string, salt: Buffer, { cost, block, parallel }: Cost): Promise<Buffer> {
  // Node allows 32 MiB unless told otherwise, a few bytes less than this needs.
  const options = { N: cost, r: block, p: parallel, maxmem: 256 * cost * block + 2 ** 20 };
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, bytes.hash, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

/** What is kept of a PIN, with a salt of its own and what it takes to do the same again. */
export async function hashPin(pin: string, cost = usualCost): Promise<string> {
  const salt = randomBytes(bytes.salt);
  const hash = await stretch(pin, salt, cost);
  return ['scrypt', cost.cost, cost.block, cost.parallel, salt.toString('hex'), hash.toString('hex')].join(':');
}

/**
 * Whether this is the PIN that was kept. Where none was, the same work is done, so that the time it takes says nothing.
 * Throws for something kept that is of another form.
 */
export async function isPin(pin: string, kept: string | undefined, cost = usualCost): Promise<boolean> {
  if (kept === undefined) {
    await stretch(pin, randomBytes(bytes.salt), cost);
    return false;
  }
  const [, N, r, p, salt = '', hash = ''] = keptForm.exec(kept) ?? [];
  if (hash === '') throw new Error('a PIN is kept in no form that is known');
  const asKept = { cost: Number(N), block: Number(r), parallel: Number(p) };
  return timingSafeEqual(await stretch(pin, Buffer.from(salt, 'hex'), asKept), Buffer.from(hash, 'hex'));
}

/** Whether all steps from one digit to the next are the same, as in 000000, 123456, 890123, 864208. */
function isEven(digits: readonly number[]): boolean {
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
  return new Set(steps).size <= 1;
}

/** What is wrong with a new PIN: not 6 to 8 digits, or one of those that people try first. */
export function pinProblem(pin: string): 'not-digits' | 'too-easy' | undefined {
  if (!/^\d{6,8}$/.test(pin)) return 'not-digits';
  const digits = pin.split('').map(Number);
  const withoutDoubles = digits.filter((digit, index) => digit !== digits[index - 1]);
  const isRepeated = /^(\d{1,4})\1+$/.test(pin);
  return isRepeated || isEven(digits) || isEven(withoutDoubles) ? 'too-easy' : undefined;
}
