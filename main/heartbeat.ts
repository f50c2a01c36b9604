import { execFile } from 'node:child_process';
import type { Log } from './log.ts';

/**
 * How often the service manager wants to hear from us, in milliseconds; undefined where there is none
 * (sd_watchdog_enabled(3)). `WATCHDOG_PID` is not ours: the manager starts the compositor, which starts the kiosk.
 */
export function watchdogMs(env: NodeJS.ProcessEnv): number | undefined {
  const { NOTIFY_SOCKET, WATCHDOG_USEC } = env;
  const wanted = Number(WATCHDOG_USEC);
  if (NOTIFY_SOCKET === undefined || !Number.isFinite(wanted) || wanted <= 0) return undefined;
  return wanted / 1000;
}

/**
 * Tells systemd that the kiosk is up and goes on living, twice as often as it asks; when the main process hangs the
 * beat stops and systemd starts it anew. Needs `NotifyAccess=all`, as the word is passed on by systemd-notify.
 */
export function beat(log: Log, env = process.env): void {
  if (env['NOTIFY_SOCKET'] === undefined) return;
  const tell = (...words: string[]) =>
    execFile('systemd-notify', [`--pid=${process.pid}`, ...words], (error) => {
      if (error !== null) log.failure('heartbeat-failed', error);
    });
  tell('--ready');
  const ms = watchdogMs(env);
  if (ms !== undefined) setInterval(() => tell('WATCHDOG=1'), ms / 2);
}
