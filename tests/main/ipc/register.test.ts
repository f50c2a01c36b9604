import { expect, test } from 'vitest';
import { type Channel, channels } from '../../../shared/api.ts';
import { type Handlers, registerChannels } from '../../../main/ipc/register.ts';
import { Callers } from '../../../main/security/callers.ts';
import { quietLog } from '../support/quiet-log.ts';

const kiosk = 1;
const sheet = 2;
const page = 'app://qadam/index.html';

interface From {
  id?: number;
  url?: string;
  frame?: number;
  gone?: boolean;
}

/** Opens the channels on an ipcMain that is a mere list, and calls them as a page would. */
function open(handlers: Partial<Record<Channel, (input: never) => unknown>>) {
  const listeners = new Map<string, (event: never, input: unknown) => unknown>();
  const callers = new Callers();
  callers.add(kiosk, 'visitor');
  callers.add(sheet, 'sheet');
  const { log, lines } = quietLog();
  const ipcMain = { handle: (channel: string, listener: never) => void listeners.set(channel, listener) };
  registerChannels(ipcMain, handlers as unknown as Partial<Handlers>, { callers, log });
  const call = (channel: Channel, input: unknown, { id = kiosk, url = page, frame = 7, gone = false }: From = {}) => {
    const event = {
      sender: { id, mainFrame: { frameTreeNodeId: 7 } },
      senderFrame: gone ? null : { url, frameTreeNodeId: frame },
    };
    return Promise.resolve(listeners.get(channel)?.(event as never, input));
  };
  return { call, lines, callers, opened: listeners };
}

const language = { language: 'ru', words: '{}' };

test('a call of the right window with the right shape is answered', async () => {
  const { call } = open({ 'content:language': () => language });
  await expect(call('content:language', { language: 'ru' })).resolves.toEqual(language);
  await expect(call('content:language', { language: 'ru' }, { id: sheet })).resolves.toEqual(language);
});

test.each<[string, From]>([
  ['an unknown window', { id: 99 }],
  ['a sub-frame', { frame: 8 }],
  ['a frame that has gone', { gone: true }],
  ['another host', { url: 'app://qadam.example/' }],
  ['another scheme', { url: 'https://qadam/' }],
  ['an empty page', { url: 'about:blank' }],
])('%s is refused', async (_who, from) => {
  const { call, lines } = open({ 'content:language': () => language });
  await expect(call('content:language', { language: 'ru' }, from)).rejects.toThrow(
    /^wrong-sender: content:language is not for this page$/,
  );
  expect(lines).toMatchObject([{ level: 'warn', event: 'ipc-refused', code: 'wrong-sender' }]);
});

test('a window that was closed is unknown again', async () => {
  const { call, callers } = open({ 'content:language': () => language });
  callers.remove(kiosk);
  await expect(call('content:language', { language: 'ru' })).rejects.toThrow('wrong-sender');
});

test.each<[Channel, number, string]>([
  ['sheet:job', kiosk, 'visitor'],
  ['sheet:ready', kiosk, 'visitor'],
  ['print:start', sheet, 'sheet'],
  ['count:add', sheet, 'sheet'],
])('%s is not for window %i', async (channel, id, role) => {
  let called = false;
  const { call } = open({ [channel]: () => (called = true) });
  await expect(call(channel, undefined, { id })).rejects.toThrow(
    new RegExp(`^wrong-role: ${channel} is not for the role "${role}"$`),
  );
  expect(called).toBe(false);
});

const request = { language: 'ru', second: 'kk', paper: 'a4', answers: {}, today: '2026-11-22' };

test.each<[Channel, unknown, string]>([
  ['content:language', undefined, 'content:language: Invalid input: expected object, received undefined'],
  ['content:language', { language: 'ru', more: 1 }, 'content:language: Unrecognized key: "more"'],
  ['content:guide', {}, 'content:guide: Invalid input: expected undefined, received object'],
  ['print:start', { ...request, today: '22.11.2026' }, 'print:start: today: Invalid ISO date'],
  ['print:start', { ...request, answers: { who: 7 } }, 'print:start: answers.who: Invalid input'],
  [
    'print:start',
    { ...request, answers: JSON.parse('{"__proto__":"yes"}') as unknown },
    'print:start: the key "answers.__proto__" is not allowed',
  ],
  [
    'print:start',
    { ...request, answers: { constructor: 'yes' } },
    'print:start: the key "answers.constructor" is not allowed',
  ],
])('%s refuses the shape %j', async (channel, input, sentence) => {
  let called = false;
  const { call } = open({ [channel]: () => (called = true) });
  const refusal = await call(channel, input).catch((error: Error) => error.message);
  expect(refusal).toBe(`wrong-input: ${sentence}`);
  expect(called).toBe(false);
});

test('an answer of the wrong shape does not leave', async () => {
  const { call, lines } = open({ 'content:language': () => ({ ...language, path: '/home/kiosk' }) });
  await expect(call('content:language', { language: 'ru' })).rejects.toThrow(
    /^wrong-output: content:language has no valid answer$/,
  );
  expect(lines[0]).toMatchObject({ event: 'ipc-output', place: 'Unrecognized key: "path"' });
});

test('an error inside says nothing of itself, to the page or to the log', async () => {
  const fail = () => {
    throw new Error('SQLITE_BUSY in /home/kiosk/state.db');
  };
  const { call, lines } = open({ 'content:language': fail });
  await expect(call('content:language', { language: 'ru' })).rejects.toThrow(/^failed: content:language failed$/);
  expect(JSON.stringify(lines)).not.toContain('/home/kiosk');
});

test('a channel without a handler is not opened', () => {
  expect([...open({ 'content:language': () => language }).opened.keys()]).toEqual(['content:language']);
  expect(Object.keys(channels).length).toBeGreaterThan(1);
});
