import type { Channel, SheetRequest } from '../../shared/api.ts';
import type { Guide } from '../../shared/content/schema.ts';
import { countedAs, isForStaff, sheetProblem } from '../printing/answers.ts';
import type { PrintQueue } from '../printing/queue.ts';
import type { SheetRenderer } from '../printing/sheet.ts';
import type { Audit } from '../staff/audit.ts';
import type { Count } from './count.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './register.ts';

interface Needs {
  /** The guide in use. */
  readonly guide: () => Guide;
  readonly queue: PrintQueue;
  readonly renderer: Pick<SheetRenderer, 'prepare'>;
  readonly count: Count;
  /** Empties whatever a page may have put into its storage. */
  readonly forget: () => Promise<void>;
  /** Told of what a clerk prints: which sheet on which paper, never of whose answers it is made. */
  readonly audit: Audit;
}

type PrintChannel = Extract<Channel, `print:${string}`>;

/** What a visitor's sheet is counted under; refuses answers that the guide makes no plan of. */
function countedKey(channel: PrintChannel, guide: Guide, request: SheetRequest): string {
  if (isForStaff(request.kind)) throw new Refusal('wrong-input', `${channel}: kind: that sheet is for staff`);
  const problem = sheetProblem(guide, request);
  if (problem !== undefined) throw new Refusal('wrong-input', `${channel}: ${problem.field}: ${problem.sentence}`);
  const counted = countedAs(guide, request);
  if (counted === undefined) throw new Refusal('wrong-input', `${channel}: answers: they lead to no plan`);
  return counted;
}

function unknownJob(channel: PrintChannel): Refusal {
  return new Refusal('wrong-input', `${channel}: job: there is no such job`);
}

/** What the visitor's print screen asks. The technical side of a failure is for the log, not for the page. */
export function printHandlers({ guide, queue, renderer, count, forget, audit }: Needs): Pick<Handlers, PrintChannel> {
  return {
    'print:able': () => queue.able(),
    'print:prepare': async (request) => {
      countedKey('print:prepare', guide(), request);
      await renderer.prepare(request);
      return undefined;
    },
    'print:start': (request, { staff }) => {
      const job = queue.start(request, countedKey('print:start', guide(), request));
      if (staff !== undefined) audit('counter-print', `${request.kind ?? 'checklist'} ${request.paper}`);
      return { job };
    },
    'print:status': ({ job }) => {
      const view = queue.view(job);
      if (view === undefined) throw unknownJob('print:status');
      return view;
    },
    'print:again': ({ job }, { staff }) => {
      const again = queue.again(job);
      if (again === undefined) throw unknownJob('print:again');
      if (staff !== undefined) audit('counter-reprint');
      return { job: again };
    },
    'print:confirm': ({ job, paper }) => {
      if (!queue.confirm(job, paper)) throw unknownJob('print:confirm');
      count('paper', paper);
      return undefined;
    },
    'print:end-session': async () => {
      await Promise.all([queue.endSession(), forget()]);
      return undefined;
    },
  };
}
