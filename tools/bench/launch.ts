import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { launchDescription } from '../electron/electron-command.mjs';
import { SetupError } from '../setup/say.mjs';

/** An app that the bench starts as a user would, with nothing attached to it. */
export interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  /** Where it says its start times: a file below its profile, or undefined for its stdout. */
  readonly log?: string;
  /** Whether it is sent messages. */
  readonly hears?: boolean;
}

const launch = launchDescription();
const [project = '', ...flags] = launch.args;

/** The built kiosk. */
export const kiosk: Subject = { name: 'Qadam', args: [project, ...flags], log: 'logs/qadam.log' };
/** The yardstick. */
export const bare: Subject = { name: 'bare window', args: [join(import.meta.dirname, 'bare'), ...flags] };

/** Milliseconds from the start of the process to each step of the start, as the app itself noted them. */
export type StartTimes = Readonly<Record<string, number>>;

/** A started app whose first screen can be touched. */
export interface Started {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly times: StartTimes;
  /** Ends it as the system would, and waits until it has gone. */
  readonly stop: () => Promise<void>;
}

const patienceMs = 30_000;
const pollMs = 10;

function timesIn(text: string): StartTimes | undefined {
  const line = text.split('\n').findLast((one) => one.includes('"start-times"'));
  if (line === undefined) return undefined;
  const fields = Object.entries(JSON.parse(line) as Record<string, unknown>);
  return Object.fromEntries(fields.filter((field): field is [string, number] => typeof field[1] === 'number'));
}

/** Starts an app on a profile and waits for its first screen. */
export async function start(
  { name, args, log, hears = false }: Subject,
  profile: string,
  more: string[] = [],
): Promise<Started> {
  const file = log === undefined ? undefined : join(profile, log);
  const before = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').length : 0;
  const child = spawn(launch.executablePath, [...args, `--user-data-dir=${profile}`, ...more], {
    env: { ...process.env, ...launch.env, DISPLAY: process.env['DISPLAY'] },
    stdio: ['ignore', 'pipe', 'ignore', ...(hears ? (['ipc'] as const) : [])],
  });
  let output = '';
  child.stdout?.on('data', (data) => (output += String(data)));
  const ended = once(child, 'exit');
  const said = () => {
    if (file === undefined) return output.endsWith('\n') ? timesIn(output) : undefined;
    const text = existsSync(file) ? readFileSync(file, 'utf8').slice(before) : '';
    return text.endsWith('\n') ? timesIn(text) : undefined;
  };
  const deadline = performance.now() + patienceMs;
  let times = said();
  while (times === undefined) {
    if (child.exitCode !== null) throw new SetupError(`${name} ended before its first screen: ${output}`);
    if (performance.now() > deadline) throw new SetupError(`${name} showed no first screen within 30 s.`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    times = said();
  }
  const program = readlinkSync(`/proc/${String(child.pid)}/exe`);
  if (program !== realpathSync(launch.executablePath))
    throw new SetupError(`${name} ran ${program} instead of ${launch.executablePath}.`);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { process: child, pid: child.pid ?? 0, times, stop };
}
