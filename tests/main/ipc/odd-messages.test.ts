import { expect, test } from 'vitest';
import { type Channel, channels } from '../../../shared/api.ts';
import { registerChannels } from '../../../main/ipc/register.ts';
import { Callers } from '../../../main/security/callers.ts';
import { poisonedMessages } from '../../support/odd-messages.ts';
import { randomFrom } from '../../support/random.ts';
import { quietLog } from '../support/quiet-log.ts';

const pages = [
  'app://qadam/index.html',
  'app://qadam.example/',
  'https://qadam/',
  'about:blank',
  'file:///etc/passwd',
  '',
];

test('10,000 odd messages from every kind of window and frame never reach a handler', async () => {
  const random = randomFrom(44);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const reached: string[] = [];
  const listeners = new Map<string, (event: never, input: unknown) => Promise<unknown>>();
  const callers = new Callers();
  callers.add(1, 'visitor');
  callers.add(2, 'sheet');
  const names = Object.keys(channels) as Channel[];
  registerChannels(
    { handle: (channel: string, listener: never) => void listeners.set(channel, listener) },
    Object.fromEntries(names.map((name) => [name, () => void reached.push(name)])),
    { callers, log: quietLog().log },
  );
  const refusals = new Set<string>();
  for (const { channel, input } of poisonedMessages(10_000, random)) {
    const frame = pick([{ url: pick(pages), frameTreeNodeId: pick([7, 8]) }, null]);
    const event = { sender: { id: pick([1, 2, 3]), mainFrame: { frameTreeNodeId: 7 } }, senderFrame: frame };
    await listeners
      .get(channel)?.(event as never, input)
      .catch((error: unknown) => {
        refusals.add(/^\w+-\w+/.exec((error as Error).message)?.[0] ?? String(error));
      });
  }
  expect(reached).toEqual([]);
  expect([...refusals].sort()).toEqual(['staff-needed', 'wrong-input', 'wrong-role', 'wrong-sender']);
});
