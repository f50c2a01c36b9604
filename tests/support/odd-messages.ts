import { type Channel, channels } from '../../shared/api.ts';

const leaves: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'ru',
  'status',
  'contract',
  'a4',
  '2026-11-22',
  "'; DROP TABLE setting; --",
  '../../etc/passwd',
  'x'.repeat(100_000),
  [],
  {},
];

const keys = ['language', 'second', 'paper', 'answers', 'today', 'counter', 'key', 'job', 'people', 'kind', 'heightMm'];
const prototypeKeys = ['__proto__', 'constructor', 'prototype'];

export interface OddMessage {
  readonly channel: Channel;
  readonly input: unknown;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Some value, nested up to four deep. */
function oddValue(random: () => number, depth = 0): unknown {
  const kind = random();
  if (depth > 3 || kind < 0.4) return pick(leaves, random);
  const size = Math.floor(random() * 5);
  if (kind < 0.55) return Array.from({ length: size }, () => oddValue(random, depth + 1));
  return Object.fromEntries(
    Array.from({ length: size }, () => [pick(keys, random), oddValue(random, depth + 1)] as const),
  );
}

function withPrototypeKey(random: () => number): unknown {
  const poisoned: Record<string, unknown> = { language: 'ru' };
  Object.defineProperty(poisoned, pick(prototypeKeys, random), { value: { polluted: true }, enumerable: true });
  return random() < 0.5 ? poisoned : { answers: poisoned };
}

/** Messages on every channel that its schema does not allow. */
export function oddMessages(count: number, random: () => number): OddMessage[] {
  const names = Object.keys(channels) as Channel[];
  const messages: OddMessage[] = [];
  while (messages.length < count) {
    const channel = names[messages.length % names.length] as Channel;
    const input = oddValue(random);
    if (!channels[channel].input.safeParse(input).success) messages.push({ channel, input });
  }
  return messages;
}

/** The same, one in ten of them allowed but for a key that reaches an object's prototype. */
export function poisonedMessages(count: number, random: () => number): OddMessage[] {
  return oddMessages(count, random).map((message, index) =>
    index % 10 === 0 ? { channel: message.channel, input: withPrototypeKey(random) } : message,
  );
}
