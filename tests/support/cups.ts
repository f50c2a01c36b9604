import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until.ts';

const run = promisify(execFile);
const systemBin = '/usr/lib/cups';
const programs = '/usr/sbin:/usr/bin:/sbin:/bin';

/** A sheet that has come out. */
export interface Printed {
  readonly title: string;
  readonly copies: number;
  readonly pdf: Buffer;
}

/**
 * The test printer: a CUPS backend (man backend) whose "paper" is a folder. Files in it are its switches: while `wait`
 * is there it holds the sheet, `reasons` are the state reasons it reports, with `fail` it gives up. It ends with its
 * cupsd, as systemd sees to with the real one.
 */
const backend = (folder: string) => `#!/bin/sh
[ $# -eq 0 ] && exit 0
cd '${folder}' || exit 1
trap 'exit 0' TERM
cupsd=$PPID
doc=$(mktemp)
if [ $# -ge 6 ]; then cat "$6" >"$doc"; else cat >"$doc"; fi
echo "$3" >>begun
reasons=$(cat reasons 2>/dev/null)
[ -n "$reasons" ] && echo "STATE: +$reasons" >&2
while [ -e wait ]; do kill -0 $cupsd 2>/dev/null || exit 1; sleep 0.05; done
[ -n "$reasons" ] && echo "STATE: -$reasons" >&2
[ -e fail ] && { rm "$doc"; exit 1; }
mv "$doc" "paper/$1.pdf"
echo "$4 $1 $3" >>printed
`;

/** The rules of Debian's own (as is its error policy below) cupsd.conf that jobs come under: only their owner may read, release and cancel them. */
const policy = `<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  <Limit Create-Job Print-Job Validate-Job>
    Order deny,allow
  </Limit>
  <Limit Send-Document Hold-Job Release-Job Cancel-Job Set-Job-Attributes Close-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit CUPS-Add-Modify-Printer CUPS-Delete-Printer Pause-Printer Resume-Printer CUPS-Accept-Jobs CUPS-Reject-Jobs>
    AuthType Default
    Require user @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>`;

/** A cupsd of the test's own: configuration, spool, socket and port in a temporary folder, no system service touched. */
export class Cups {
  readonly folder = mkdtempSync(join(tmpdir(), 'qadam-cups-'));
  readonly socket = join(this.folder, 'cups.sock');
  readonly #printer = join(this.folder, 'printer');
  port = 0;
  #cupsd: ChildProcess | undefined;

  static async start(): Promise<Cups> {
    const cups = new Cups();
    await cups.#write();
    await cups.start();
    return cups;
  }

  /** Starts cupsd, again after a stop with the jobs it had. */
  async start(): Promise<void> {
    const files = ['-c', join(this.folder, 'etc/cupsd.conf'), '-s', join(this.folder, 'etc/cups-files.conf')];
    this.#cupsd = spawn('/usr/sbin/cupsd', ['-f', ...files], { stdio: 'ignore' });
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
      return { title: title.join(' '), copies: Number(copies), pdf: readFileSync(join(this.#printer, `paper/${id}.pdf`)) };
    });
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
    if (this.#cupsd?.exitCode !== null) throw new Error(`cupsd ended: ${readFileSync(join(this.folder, 'log/error'), 'utf8')}`);
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

  async #write(): Promise<void> {
    const at = (...parts: string[]) => join(this.folder, ...parts);
    for (const name of ['etc/ppd', 'spool/tmp', 'cache', 'state', 'log', 'bin/backend', 'printer/paper']) {
      mkdirSync(at(name), { recursive: true });
    }
    for (const name of readdirSync(systemBin)) {
      if (name !== 'backend') symlinkSync(join(systemBin, name), at('bin', name));
    }
    for (const name of ['socket', 'ipp']) symlinkSync(join(systemBin, 'backend', name), at('bin/backend', name));
    writeFileSync(at('bin/backend/qadam'), backend(this.#printer));
    // cupsd runs a backend that only its owner may run as that owner (man backend): the folder is ours, not lp's.
    chmodSync(at('bin/backend/qadam'), 0o700);
    this.port = await freePort();
    const folders = { ServerRoot: 'etc', ServerBin: 'bin', StateDir: 'state', CacheDir: 'cache', RequestRoot: 'spool', TempDir: 'spool/tmp' };
    const logs = { AccessLog: 'log/access', ErrorLog: 'log/error', PageLog: 'log/page' };
    const places = Object.entries({ ...folders, ...logs }).map(([name, place]) => `${name} ${at(place)}`);
    writeFileSync(at('etc/cups-files.conf'), [...places, 'SystemGroup root', ''].join('\n'));
    const lines = ['LogLevel info', 'ErrorPolicy retry-job', `Listen 127.0.0.1:${this.port}`, `Listen ${this.socket}`, 'Browsing No', 'WebInterface No'];
    const location = '<Location />\n  Order allow,deny\n  Allow localhost\n</Location>';
    writeFileSync(at('etc/cupsd.conf'), [...lines, location, policy, ''].join('\n'));
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
