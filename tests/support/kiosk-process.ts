import { type ChildProcess, spawn } from 'node:child_process';
import { scryptSync } from 'node:crypto';
import { createServer } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import { launchDescription } from '../../tools/electron/electron-command.mjs';
import { endProcesses } from './processes.ts';
import { until } from './until.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

interface Target {
  readonly type: string;
  readonly webSocketDebuggerUrl: string;
}

/** What a DevTools port of this machine shows; nothing while nobody listens. */
async function targetsOf(port: number): Promise<Target[]> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/json/list`, { signal: AbortSignal.timeout(2000) });
    return (await response.json()) as Target[];
  } catch {
    return [];
  }
}

/** Sends one DevTools command and gives its answer, undefined when there is none within the time. */
function command(url: string, method: string, params: object, withinMs: number): Promise<unknown> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    const finish = (answer?: unknown) => {
      clearTimeout(timer);
      socket.close();
      resolve(answer);
    };
    const timer = setTimeout(finish, withinMs);
    socket.addEventListener('open', () => socket.send(JSON.stringify({ id: 1, method, params })));
    socket.addEventListener('message', ({ data }) => finish((JSON.parse(String(data)) as { result?: unknown }).result));
    socket.addEventListener('error', () => finish());
    socket.addEventListener('close', () => finish());
  });
}

/** A fixed piece of work, in milliseconds; and how long it takes where a time bound was set. */
const fixedWorkMs = () => {
  const begun = performance.now();
  scryptSync('work', 'salt', 32, { N: 16_384, r: 8, p: 1 });
  return performance.now() - begun;
};
const fixedWorkThere = 30;

/**
 * How much longer than on the quick machine with nothing else to do, where the time bounds were set, things may take
 * just now: by what waits for a processor, and by how quick the processor is.
 */
export function machineFactor(): number {
  const work = Array.from({ length: 3 }, fixedWorkMs).toSorted((a, b) => a - b)[1] ?? fixedWorkThere;
  return Math.max(1, (loadavg()[0] ?? 0) / availableParallelism(), work / fixedWorkThere);
}

/**
 * A kiosk as the operating system starts it, which nothing holds on to: it may crash, start itself anew and change its
 * windows. What it shows is asked over the DevTools port, which its successors take over.
 */
export class KioskProcess {
  readonly child: ChildProcess;
  readonly #userData: string;
  readonly #pagePort: number;
  readonly #mainPort: number;
  #output = '';

  private constructor(userData: string, ports: [page: number, main: number], app: string | undefined, args: string[]) {
    this.#userData = userData;
    [this.#pagePort, this.#mainPort] = ports;
    const launch = launchDescription([
      `--user-data-dir=${userData}`,
      `--remote-debugging-port=${ports[0]}`,
      '--remote-allow-origins=*',
      ...args,
    ]);
    const given = app === undefined ? launch.args : [app, ...launch.args.slice(1)];
    this.child = spawn(launch.executablePath, [`--inspect=${ports[1]}`, ...given], {
      env: { ...process.env, ...launch.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (data) => (this.#output += String(data)));
    }
  }

  /** Starts the built kiosk, or the one in the folder `app`. */
  static async start(userData: string, { app, args = [] }: { app?: string; args?: string[] } = {}) {
    return new KioskProcess(userData, [await freePort(), await freePort()], app, args);
  }

  get output(): string {
    return this.#output;
  }

  /** What a script gives in the kiosk's page; undefined when it shows none or does not answer. */
  async inPage(script: string, withinMs = 30_000): Promise<unknown> {
    for (const { type, webSocketDebuggerUrl } of await targetsOf(this.#pagePort)) {
      if (type !== 'page') continue;
      const params = { expression: script, returnByValue: true, awaitPromise: true };
      const answer = await command(webSocketDebuggerUrl, 'Runtime.evaluate', params, withinMs);
      const value = (answer as { result?: { value?: unknown } } | undefined)?.result?.value;
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Crashes the page's process. */
  async crashPage(): Promise<void> {
    await this.inMain('electron.BrowserWindow.getAllWindows()[0].webContents.forcefullyCrashRenderer()');
  }

  /** Runs a script in the main process, with `electron` at hand, and gives what it makes. */
  async inMain(script: string): Promise<unknown> {
    const [target] = await targetsOf(this.#mainPort);
    if (target === undefined) throw new Error('the main process does not answer');
    const expression = `(() => { const electron = process.mainModule.require('electron'); return ${script}; })()`;
    const params = { expression, returnByValue: true, awaitPromise: true };
    const answer = await command(target.webSocketDebuggerUrl, 'Runtime.evaluate', params, 30_000);
    return (answer as { result?: { value?: unknown } } | undefined)?.result?.value;
  }

  /** Waits for a screen of this name, in this process or one that took its place. */
  async shows(screen: string, withinMs = 60_000 * machineFactor()): Promise<void> {
    const look = `document.querySelector('[data-screen="${screen}"]') !== null || undefined`;
    const isThere = async () => (await this.inPage(look, 5000)) === true;
    await until(() => `the kiosk shows "${screen}"; it said ${this.#output}`, isThere, withinMs);
  }

  /** Kills the process that was started as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await gone;
  }

  /** Ends it, and what has taken its place. */
  async end(): Promise<void> {
    await this.kill();
    endProcesses(`--user-data-dir=${this.#userData}`);
  }
}
