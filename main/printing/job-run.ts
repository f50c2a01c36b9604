import type { SheetRequest } from '../../shared/api.ts';
import type { Cause, Printer } from './printer.ts';
import type { SheetRenderer } from './sheet.ts';

export interface Limits {
  /** From the job's turn until the spooler has the sheet. */
  readonly renderingMs: number;
  /** From then until the spooler says that it is printed. */
  readonly sentMs: number;
  readonly pollMs: number;
}

/** One job on its way; the queue writes down what it tells. */
export interface Run {
  readonly id: string;
  readonly request: SheetRequest;
  readonly copies: number;
  readonly printer: Printer;
  readonly renderer: Pick<SheetRenderer, 'render'>;
  readonly limits: Limits;
  /** Aborted when nobody wants the sheet any more. */
  readonly signal: AbortSignal;
  /** The spooler has it, held; false when the job has ended meanwhile. */
  readonly onSent: (spoolerJob: string) => boolean;
  /** What keeps the sheet from coming out just now. */
  readonly onTrouble: (cause: Cause | undefined) => void;
}

export const cancelled: Cause = { reason: 'cancelled', technical: 'cancelled' };

/** Takes a job to its end: undefined when the spooler says that it is printed, else why not. */
export async function runJob(run: Run): Promise<Cause | undefined> {
  const { limits, signal } = run;
  let spoolerJob = '';
  const handedOver = await within(limits.renderingMs, signal, 'rendering', async (stop) => {
    const given = await handOver(run, stop);
    if (!given.ok) return given.cause;
    spoolerJob = given.spoolerJob;
    return undefined;
  });
  if (handedOver !== undefined) return handedOver;
  if (!run.onSent(spoolerJob)) return cancelled;
  let trouble: Cause | undefined;
  const ended = await within(limits.sentMs, signal, 'sent', async (stop) => {
    const refused = await run.printer.release(spoolerJob);
    if (refused !== undefined) return refused;
    return follow(run, spoolerJob, stop, (cause) => {
      trouble = cause;
      run.onTrouble(cause);
    });
  });
  // Time is up: what stood in the way all the while says more than that.
  return ended?.reason === 'timeout' ? (trouble ?? ended) : ended;
}

async function handOver({ id, request, copies, printer, renderer }: Run, signal: AbortSignal) {
  const fail = (cause: Cause) => ({ ok: false, cause }) as const;
  // Neither waits for the other: the visitor does.
  const [{ blocking }, rendered] = await Promise.all([printer.status(printer.name), renderer.render(request)]);
  if (blocking !== undefined) return fail(blocking);
  if (!rendered.ok) return fail({ reason: 'not-rendered', technical: rendered.reason });
  if (signal.aborted) return fail(cancelled);
  return printer.print({ ...rendered, request }, { jobId: id, copies, paper: request.paper, signal });
}

async function follow(
  { printer, limits }: Run,
  spoolerJob: string,
  signal: AbortSignal,
  onTrouble: (cause: Cause | undefined) => void,
): Promise<Cause | undefined> {
  while (!signal.aborted) {
    const job = await printer.jobStatus(spoolerJob);
    if (job.state === 'done') return undefined;
    if (job.state === 'unanswered') onTrouble(job.cause);
    else {
      const { blocking, warnings } = await printer.status(printer.name);
      // The spooler often does not know why, the printer's state does.
      if (job.state === 'failed') return job.cause.reason === 'unknown' ? (blocking ?? job.cause) : job.cause;
      // Little paper is no reason why nothing comes; a device that does not answer is.
      onTrouble(blocking ?? warnings.find(({ reason }) => reason === 'offline') ?? job.waits);
    }
    await new Promise((resolve) => setTimeout(resolve, limits.pollMs));
  }
  return cancelled;
}

/** Lets work go on for so long, and tells it when nobody waits any more. */
async function within(
  ms: number,
  outer: AbortSignal,
  state: string,
  work: (signal: AbortSignal) => Promise<Cause | undefined>,
): Promise<Cause | undefined> {
  if (outer.aborted) return cancelled;
  const inner = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let give: (cause: Cause) => void = () => {};
  const stopped = new Promise<Cause>((resolve) => (give = resolve));
  const onAbort = () => give(cancelled);
  outer.addEventListener('abort', onAbort);
  timer = setTimeout(() => give({ reason: 'timeout', technical: `timeout-${state}` }), ms);
  try {
    return await Promise.race([work(inner.signal), stopped]);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', onAbort);
    inner.abort();
  }
}
