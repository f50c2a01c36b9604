import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { machineEnv, mustRun, runLogged, which } from '../../../tools/setup/process.mjs';

const node = (script: string): [string, string[]] => [process.execPath, ['-e', script]];

test("keeps npm and apt off the project's own programs", () => {
  const path = ['/p/node_modules/.bin', '/usr/bin', '/node_modules/.bin', '/bin'].join(delimiter);
  expect(machineEnv({ PATH: path, HOME: '/h' })).toEqual({ PATH: ['/usr/bin', '/bin'].join(delimiter), HOME: '/h' });
});

test('finds a program in PATH, or says that it is not there', () => {
  expect(which('sh', '/nowhere:/bin')).toBe('/bin/sh');
  expect(which('sh', '/nowhere')).toBeNull();
});

test('gives the exit code and the end of both outputs', async () => {
  const result = await runLogged('test-run', ...node('console.log("out"); console.error("err"); process.exitCode = 3'));
  expect(result.code).toBe(3);
  expect(result.tail().split('\n').toSorted()).toEqual(['err', 'out']);
});

test('ends a program that takes too long, and says so', async () => {
  const endless = mustRun('test-endless', ...node('setInterval(() => {}, 1000)'), { timeoutMs: 100 });
  await expect(endless).rejects.toThrow('took too long');
});

test('a program that does not exist is a failure, not a crash', async () => {
  await expect(runLogged('test-nothing', '/nowhere/program', [])).resolves.toMatchObject({ code: 127 });
});
