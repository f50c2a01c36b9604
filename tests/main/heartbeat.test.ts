import { expect, test } from 'vitest';
import { watchdogMs } from '../../main/heartbeat.ts';

const manager = { NOTIFY_SOCKET: '/run/systemd/notify', WATCHDOG_USEC: '20000000' };

test('beats as often as the service manager asks', () => {
  expect(watchdogMs(manager)).toBe(20_000);
  // The process that the manager started is the compositor around the kiosk.
  expect(watchdogMs({ ...manager, WATCHDOG_PID: '8' })).toBe(20_000);
});

test.each([
  ['no service manager', {}],
  ['one that asks for no beat', { NOTIFY_SOCKET: '/run/systemd/notify' }],
  ['one that asks for nonsense', { ...manager, WATCHDOG_USEC: 'often' }],
])('does not beat for %s', (_name, env) => {
  expect(watchdogMs(env)).toBeUndefined();
});
