import { spawn } from 'node:child_process';
import { accessSync, constants, createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';
import { SetupError } from './say.mjs';

/**
 * Finds a program in PATH.
 * @param {string} name
 * @param {string} [path]
 * @returns {string | null}
 */
export function which(name, path = process.env['PATH'] ?? '') {
  for (const folder of path.split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/**
 * The environment with node_modules/.bin taken out of PATH: npm and apt must run on the machine's own Node and
 * tools, not on the ones that npm is about to replace.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function machineEnv(env = process.env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => !/[\\/]node_modules[\\/]/.test(folder));
  return { ...env, PATH: folders.join(delimiter) };
}

/**
 * Runs a program quietly, its output in .cache/logs/<log>.log, and resolves with how it ended.
 * @param {string} log
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number, cwd?: string }} [options]
 * @returns {Promise<{ code: number, timedOut: boolean, logFile: string, tail: () => string, whole: () => string }>}
 */
export async function runLogged(log, command, args, options = {}) {
  const logFile = join(CACHE, 'logs', `${log}.log`);
  mkdirSync(join(CACHE, 'logs'), { recursive: true });
  const out = createWriteStream(logFile);
  await once(out, 'open');
  const child = spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    env: options.env ?? process.env,
    stdio: ['ignore', out, out],
    detached: process.platform !== 'win32', // its own group, so that a time limit ends its children too
    shell: process.platform === 'win32',
  });
  const stop = () => killGroup(child);
  process.once('exit', stop);
  let timedOut = false;
  const timer = options.timeoutMs
    ? setTimeout(() => {
        timedOut = true;
        stop();
      }, options.timeoutMs)
    : undefined;
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (status) => resolve(status ?? 1));
  });
  clearTimeout(timer);
  process.removeListener('exit', stop);
  out.end();
  const whole = () => readFileSync(logFile, 'utf8').trim();
  return { code, timedOut, logFile, whole, tail: () => whole().split('\n').slice(-15).join('\n') };
}

/**
 * Like runLogged, but a failure is an error that shows the end of the output.
 * @param {string} log
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number, cwd?: string }} [options]
 */
export async function mustRun(log, command, args, options = {}) {
  const result = await runLogged(log, command, args, options);
  if (result.code === 0) return;
  const why = result.timedOut ? 'took too long' : `ended with code ${result.code}`;
  throw new SetupError(
    `${result.tail()}\n"${command} ${args.join(' ')}" ${why}: the whole output is in ${result.logFile}.`,
  );
}

/**
 * Runs a program on this terminal and resolves with its exit code; signals to us are passed on to it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>}
 */
export function runHere(command, args, options = {}) {
  const child = spawn(command, args, { cwd: ROOT, stdio: options.stdio ?? 'inherit', env: options.env ?? process.env });
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => void child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  whenAbandoned(() => pass('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new SetupError(`${command} can't be started: ${error.message}.`)));
    child.once('exit', (code, signal) => {
      for (const name of signals) process.removeListener(name, pass);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/**
 * Calls back when npm, which started us, has gone: it hands SIGTERM to a shell in between, and that shell dies of it
 * without a word to us.
 * @param {() => void} stop
 */
function whenAbandoned(stop) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 250);
  timer.unref();
}

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
