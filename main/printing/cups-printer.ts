import { type Attribute, groupTag } from './ipp.ts';
import { createIppClient, type IppAnswer, type IppClient, type IppServer, valuesOf } from './ipp-client.ts';
import { serverName } from './cups-server.ts';
import { jobOfTitle, lpArguments, runLp } from './lp.ts';
import type { Cause, Printer, PrinterStatus, SpoolerState } from './printer.ts';
import { messageCause, statusOf, waitingCause } from './reasons.ts';

interface Needs {
  readonly queue: string;
  readonly server: IppServer;
  readonly client?: IppClient;
  readonly lp?: string;
}

/** RFC 8011 section 5.4.11 and 5.3.7. */
const printerStopped = 5;
const printerProcessing = 4;
const jobState = { canceled: 7, aborted: 8, completed: 9 } as const;

const stateNames = ['printer-state', 'printer-state-reasons'];

const wanted = (...names: string[]): Attribute => ['keyword', 'requested-attributes', ...names];
const pathOf = (queue: string) => `/printers/${encodeURIComponent(queue)}`;
const strings = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string');

/** What a spooler that does not know, or does not answer, means. */
function unable(answer: Extract<IppAnswer, { ok: false }>, missing: string): Cause {
  const technical = answer.why === 'not-found' ? missing : `spooler-${answer.technical}`;
  return { reason: answer.why === 'refused' ? 'unknown' : 'offline', technical };
}

const blockedBy = (cause: Cause): PrinterStatus => ({ blocking: cause, warnings: [] });

/** Prints through CUPS (Linux, macOS): lp takes the sheet, everything else is asked over IPP. */
export function createCupsPrinter({ queue, server, client = createIppClient(server), lp = 'lp' }: Needs): Printer {
  async function status(name: string): Promise<PrinterStatus> {
    const asked = [...stateNames, 'printer-is-accepting-jobs', 'device-uri', 'printer-state-message'];
    const answer = await client.ask('get-printer-attributes', pathOf(name), wanted(...asked));
    if (!answer.ok) return blockedBy(unable(answer, 'queue-missing'));
    const [state, reasons, accepting, device, message] = asked.map((key) =>
      valuesOf(answer.groups, groupTag.printer, key),
    );
    if (accepting?.[0] === false) return blockedBy({ reason: 'offline', technical: 'queue-rejecting' });
    const told = statusOf(strings(reasons ?? []), state?.[0] === printerStopped);
    if (state?.[0] === printerStopped) {
      return { ...told, blocking: told.blocking ?? { reason: 'offline', technical: 'queue-stopped' } };
    }
    if (state?.[0] === printerProcessing) {
      const unanswered = messageCause(String(message?.[0]));
      return unanswered === undefined ? told : { ...told, warnings: [...told.warnings, unanswered] };
    }
    return (await deviceStatus(device?.[0])) ?? remembered(told);
  }

  async function cancel(spoolerJob: string): Promise<boolean> {
    // "purge-job" is CUPS's own: without it a copy of the document stays in the spool (PreserveJobFiles, one day).
    const answer = await client.ask('cancel-job', `/jobs/${spoolerJob}`, ['boolean', 'purge-job', true]);
    return answer.ok || answer.why === 'not-found';
  }

  return {
    name: queue,
    status,
    cancel,
    async list() {
      const answer = await client.ask('cups-get-printers', '/', wanted('printer-name'));
      if (!answer.ok) return [];
      return answer.groups.flatMap((group) => strings(group.attributes['printer-name'] ?? []));
    },
    async print({ pdf, size }, { signal, ...options }) {
      const args = lpArguments(queue, size, options);
      const given = await runLp({ program: lp, server: serverName(server) }, args, pdf, signal);
      if (given.ok || signal.aborted) return given;
      // lp tells no machine why: the queue's own state does.
      const { blocking } = await status(queue);
      return { ok: false, cause: blocking ?? given.cause };
    },
    async release(spoolerJob) {
      const answer = await client.ask('release-job', `/jobs/${spoolerJob}`);
      return answer.ok ? undefined : unable(answer, 'job-missing');
    },
    async jobStatus(spoolerJob) {
      const answer = await client.ask(
        'get-job-attributes',
        `/jobs/${spoolerJob}`,
        wanted('job-state', 'job-state-reasons'),
      );
      if (answer.ok) return spoolerState(answer);
      const cause = unable(answer, 'job-missing');
      return { state: answer.why === 'not-found' ? 'failed' : 'unanswered', cause };
    },
    async clear(isOver) {
      // Those that may still print first; the others left a copy of their document.
      for (const which of ['not-completed', 'completed']) {
        const filter: Attribute[] = [
          ['keyword', 'which-jobs', which],
          ['boolean', 'my-jobs', true],
        ];
        // "job-uuid" has cupsd load each job from disk; without it a job that it unloaded comes without its name.
        const answer = await client.ask('get-jobs', '/', ...filter, wanted('job-id', 'job-name', 'job-uuid'));
        if (!answer.ok) return false;
        const over = answer.groups.filter(({ attributes }) => {
          const id = jobOfTitle(String(attributes['job-name']?.[0] ?? ''));
          return id !== undefined && isOver(id);
        });
        const gone = await Promise.all(over.map(({ attributes }) => cancel(String(attributes['job-id']?.[0]))));
        if (!gone.every(Boolean)) return false;
      }
      return true;
    },
  };
}

function spoolerState({ groups }: Extract<IppAnswer, { ok: true }>): SpoolerState {
  const state = valuesOf(groups, groupTag.job, 'job-state')[0];
  const reasons = strings(valuesOf(groups, groupTag.job, 'job-state-reasons'));
  const failed = (): SpoolerState => {
    // While CUPS still puts a job away, it says no more than that.
    const told = reasons.find((keyword) => keyword !== 'processing-to-stop-point');
    const technical = told ?? (state === jobState.aborted ? 'aborted-by-system' : `job-state-${state}`);
    return { state: 'failed', cause: { reason: 'unknown', technical } };
  };
  if (state === jobState.completed) return reasons.includes('job-completed-with-errors') ? failed() : { state: 'done' };
  return typeof state !== 'number' || state >= jobState.canceled
    ? failed()
    : { state: 'unfinished', waits: waitingCause(reasons) };
}

/**
 * What an idle queue says of its device is what the last job met, which may be mended since: CUPS asks the device only
 * while it prints. Good for a warning, not for refusing to print, as only a new job would clear it.
 */
function remembered({ blocking, warnings }: PrinterStatus): PrinterStatus {
  return { blocking: undefined, warnings: blocking === undefined ? warnings : [blocking, ...warnings] };
}

/** Asks a network printer itself; undefined when it is no IPP printer that can be asked. */
async function deviceStatus(uri: unknown): Promise<PrinterStatus | undefined> {
  if (typeof uri !== 'string' || !uri.startsWith('ipp://')) return undefined;
  const { hostname, port, pathname } = new URL(uri);
  const server = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 631) };
  const client = createIppClient(server, 2000);
  const answer = await client.ask('get-printer-attributes', pathname, wanted(...stateNames));
  if (!answer.ok)
    return answer.why === 'unanswered' ? blockedBy({ reason: 'offline', technical: 'device-unanswered' }) : undefined;
  const [state, reasons] = stateNames.map((key) => valuesOf(answer.groups, groupTag.printer, key));
  return statusOf(strings(reasons ?? []), state?.[0] === printerStopped);
}
