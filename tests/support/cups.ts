import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { printerFolder, writeCupsFiles } from './cups-files.ts';
import { until } from './until.ts';

const run = promisify(execFile);
const programs = '/usr/sbin:/usr/bin:/sbin:/bin';

/** A sheet that has come out. */
export interface Printed {
  readonly title: string;
  readonly copies: number;
  readonly pdf: Buffer;
}

/** A cupsd of the test's own: configuration, spool, socket and port in a temporary folder, no system service touched. */
export class Cups {
  readonly folder = mkdtempSync(join(tmpdir(), 'qadam-cups-'));
  readonly socket = join(this.folder, 'cups.sock');
  readonly #printer = printerFolder(this.folder);
  port = 0;
  #cupsd: ChildProcess | undefined;

  static async start(): Promise<Cups> {
    const cups = new Cups();
    cups.port = await freePort();
    writeCupsFiles(cups);
    await cups.start();
    return cups;
  }

  /** Starts cupsd, again after a stop with the jobs it had. */
  async start(): Promise<void> {
    const files = ['-c', join(this.folder, 'etc/cupsd.conf'), '-s', join(this.folder, 'etc/cups-files.conf')];
    const cupsd = spawn('/usr/sbin/cupsd', ['-f', ...files], { stdio: 'ignore' });
    this.#cupsd = cupsd;
    // A test run that is broken off must leave no server behind.
    const stop = () => void cupsd.kill('SIGKILL');
    process.once('exit', stop);
    cupsd.once('exit', () => process.removeListener('exit', stop));
    await until('cupsd listens', () => this.#listens());
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const cupsd = this.#cupsd;
    if (cupsd === undefined || cupsd.exitCode !== null || cupsd.signalCode !== null) return;
    const gone = once(cupsd, 'exit');
    cupsd.kill(signal);
    await gone;
  }

  async close(): Promise<void> {
    this.set('wait', undefined);
    await this.stop('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }

  /** A queue that passes PDF on as it is, to the test printer unless another device is named. */
  async addQueue(name: string, device = 'qadam:/paper', ...options: string[]): Promise<void> {
    await this.run('lpadmin', '-p', name, '-E', '-v', device, '-m', 'raw', ...options);
  }

  /** Runs one of CUPS's own programs on this server, as an administrator would. */
  async run(program: string, ...args: string[]): Promise<string> {
    const env = { PATH: programs, CUPS_SERVER: this.socket, LC_ALL: 'C' };
    return (await run(program, args, { env })).stdout;
  }

  /** Switches the test printer: `wait` and `fail` are on when they are there, `reasons` has its text. */
  set(name: 'wait' | 'fail' | 'reasons', value: string | undefined): void {
    const file = join(this.#printer, name);
    if (value === undefined) rmSync(file, { force: true });
    else writeFileSync(file, value);
  }

  /** Titles of the jobs that reached the test printer, come out or not. */
  begun(): string[] {
    return this.#lines('begun');
  }

  printed(): Printed[] {
    return this.#lines('printed').map((line) => {
      const [copies = '', id = '', ...title] = line.split(' ');
      return {
        title: title.join(' '),
        copies: Number(copies),
        pdf: readFileSync(join(this.#printer, `paper/${id}.pdf`)),
      };
    });
  }

  /** Empties the test printer's tray and its list of what reached it. */
  forget(): void {
    for (const name of ['begun', 'printed']) rmSync(join(this.#printer, name), { force: true });
  }

  /** The jobs that are still to print. */
  async waiting(): Promise<string[]> {
    const jobs = await this.run('lpstat', '-W', 'not-completed', '-o');
    return jobs.split('\n').filter((line) => line !== '');
  }

  /** Documents in the spool. */
  documents(): string[] {
    return readdirSync(join(this.folder, 'spool')).filter((name) => name.startsWith('d'));
  }

  #lines(name: string): string[] {
    const file = join(this.#printer, name);
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  }

  async #listens(): Promise<boolean> {
    if (this.#cupsd?.exitCode !== null)
      throw new Error(`cupsd ended: ${readFileSync(join(this.folder, 'log/error'), 'utf8')}`);
    const socket = connect(this.socket);
    try {
      await once(socket, 'connect');
      return true;
    } catch {
      return false;
    } finally {
      socket.destroy();
    }
  }
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
