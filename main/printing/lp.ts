import { spawn } from 'node:child_process';
import type { HandedOver, PrintOptions, Sheet } from './printer.ts';
import { owner } from './ipp-client.ts';

/**
 * What a queue may be called: CUPS allows all but space, tab, "/" and "#" (man lpadmin); we less, and never a name that
 * begins like an option.
 */
export const queueName = /^[\p{L}\p{N}_][\p{L}\p{N}_.@+-]{0,126}$/u;

const jobId = /^[0-9a-f-]{36}$/;
const longestAnswer = 4096;

/** What a job is called in the spooler: by it the kiosk finds its own jobs again. */
export const jobTitle = (id: string): string => `Qadam ${id}`;

/** The job of ours that has this title, undefined for anyone else's. */
export function jobOfTitle(title: string): string | undefined {
  const id = title.startsWith('Qadam ') ? title.slice('Qadam '.length) : '';
  return jobId.test(id) ? id : undefined;
}

/** CUPS's name for the page (man lp, "-o media"); a roll's page is as long as what's on it. */
export function mediaName(paper: PrintOptions['paper'], { width, height }: Sheet['size']): string {
  return paper === 'a4' ? 'A4' : `Custom.${Math.round(width)}x${Math.round(height)}mm`;
}

/**
 * The arguments that hand a sheet over on standard input. The job is held ("-H hold") until it is released: one whose
 * sender died half-way never prints.
 */
export function lpArguments(queue: string, size: Sheet['size'], options: Omit<PrintOptions, 'signal'>): string[] {
  if (!queueName.test(queue)) throw new Error('not a queue name');
  if (!jobId.test(options.jobId)) throw new Error('not a job id');
  if (!Number.isInteger(options.copies) || options.copies < 1 || options.copies > 5)
    throw new Error('not a copy count');
  const media = mediaName(options.paper, size);
  const title = jobTitle(options.jobId);
  return [
    '-U',
    owner(),
    '-d',
    queue,
    '-n',
    String(options.copies),
    '-t',
    title,
    '-H',
    'hold',
    '-o',
    `media=${media}`,
    '-',
  ];
}

interface Spawn {
  readonly program: string;
  /** The server's address as lp wants it. */
  readonly server: string;
}

/** Runs lp with the sheet on its standard input: no shell, no file. Its failure is a value. */
export function runLp(
  { program, server }: Spawn,
  args: string[],
  pdf: Uint8Array,
  signal: AbortSignal,
): Promise<HandedOver> {
  const { PATH, HOME } = process.env;
  // lp translates its answer; CUPS_SERVER is said again, so that it can't talk to another server than we do.
  const env = { PATH, HOME, LC_ALL: 'C', CUPS_SERVER: server };
  return new Promise((resolve) => {
    const fail = (technical: string) => resolve({ ok: false, cause: { reason: 'unknown', technical } });
    const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'ignore'], signal, killSignal: 'SIGKILL' });
    let said = '';
    child.stdout.on('data', (data) => {
      if (said.length < longestAnswer) said += String(data);
    });
    child.stdin.on('error', () => {}); // lp ended early: its exit code says so
    child.on('error', (error) => fail(`lp-${'code' in error ? String(error.code) : error.name}`));
    child.on('close', (code) => {
      const spoolerJob = /^request id is .+-(\d{1,10}) \(/m.exec(said)?.[1];
      if (code === 0 && spoolerJob !== undefined) resolve({ ok: true, spoolerJob });
      else fail(code === 0 ? 'lp-no-id' : `lp-exit-${code}`);
    });
    child.stdin.end(pdf);
  });
}
