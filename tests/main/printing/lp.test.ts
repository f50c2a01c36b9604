import { userInfo } from 'node:os';
import { expect, test } from 'vitest';
import { cupsServer, serverName } from '../../../main/printing/cups-server.ts';
import { jobOfTitle, jobTitle, lpArguments, runLp } from '../../../main/printing/lp.ts';

const jobId = '6f1d2c3b-0000-4000-8000-000000000001';
const a4 = { width: 210, height: 297 };
const roll = { width: 80, height: 203.4 };
const { signal } = new AbortController();

test('a sheet is handed over held, under its title, from standard input', () => {
  expect(lpArguments('office', a4, { jobId, copies: 2, paper: 'a4' })).toEqual([
    '-U',
    userInfo().username,
    '-d',
    'office',
    '-n',
    '2',
    '-t',
    `Qadam ${jobId}`,
    '-H',
    'hold',
    '-o',
    'media=A4',
    '-',
  ]);
  expect(lpArguments('roll', roll, { jobId, copies: 1, paper: '80mm' })).toContain('media=Custom.80x203mm');
});

test.each(['-o', '--', '', 'a b', 'a/b', 'a#b', 'a\nb', '$(x)', ';reboot', 'a'.repeat(128)])(
  'the queue name %j is refused',
  (queue) => {
    expect(() => lpArguments(queue, a4, { jobId, copies: 1, paper: 'a4' })).toThrow('not a queue name');
  },
);

test.each([
  [{ jobId: '-o raw' }, 'not a job id'],
  [{ jobId: `${jobId}\n` }, 'not a job id'],
  [{ copies: 6 }, 'not a copy count'],
  [{ copies: 1.5 }, 'not a copy count'],
])('%j is refused', (change, sentence) => {
  expect(() => lpArguments('office', a4, { jobId, copies: 1, paper: 'a4', ...change })).toThrow(sentence);
});

test('titles are ours or nobody’s', () => {
  expect(jobOfTitle(jobTitle(jobId))).toBe(jobId);
  for (const title of ['Qadam', 'Qadam report', `Qadam ${jobId} copy`, jobId])
    expect(jobOfTitle(title)).toBeUndefined();
});

test('lp that is missing, fails, or says nothing is a value', async () => {
  const run = (program: string, ...args: string[]) => runLp({ program, server: '/x' }, args, Buffer.alloc(1e6), signal);
  const failed = (technical: string) => ({ ok: false, cause: { reason: 'unknown', technical } });
  expect(await run('/nowhere/lp')).toEqual(failed('lp-ENOENT'));
  expect(await run('false')).toEqual(failed('lp-exit-1'));
  expect(await run('true')).toEqual(failed('lp-no-id'));
  expect(await run('echo', 'request id is my-queue-2-17 (0 file(s))')).toEqual({ ok: true, spoolerJob: '17' });
});

test('lp that hangs ends when nobody waits for it', async () => {
  const stop = new AbortController();
  const hanging = runLp({ program: 'sleep', server: '/x' }, ['60'], Buffer.alloc(1), stop.signal);
  stop.abort();
  expect(await hanging).toMatchObject({ ok: false, cause: { technical: 'lp-ABORT_ERR' } });
});

test.each([
  ['/tmp/cups.sock', { socket: '/tmp/cups.sock' }, '/tmp/cups.sock'],
  ['print.example', { host: 'print.example', port: 631 }, 'print.example:631'],
  ['127.0.0.1:8631', { host: '127.0.0.1', port: 8631 }, '127.0.0.1:8631'],
  ['localhost:631/version=1.1', { host: 'localhost', port: 631 }, 'localhost:631'],
  ['[::1]:8631', { host: '::1', port: 8631 }, '[::1]:8631'],
])('CUPS_SERVER=%s', (given, server, name) => {
  expect(cupsServer({ CUPS_SERVER: given })).toEqual(server);
  expect(serverName(server)).toBe(name);
});

test('without CUPS_SERVER: the socket that is there, else the port', () => {
  expect(cupsServer({}, (file) => file === '/run/cups/cups.sock')).toEqual({ socket: '/run/cups/cups.sock' });
  expect(cupsServer({}, () => false)).toEqual({ host: 'localhost', port: 631 });
});
