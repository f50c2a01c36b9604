import type { Channel, SheetRequest } from '../../shared/api.ts';
import type { Guide } from '../../shared/content/schema.ts';
import { countedAs, sheetProblem } from '../printing/answers.ts';
import type { PrintQueue } from '../printing/queue.ts';
import type { SheetRenderer } from '../printing/sheet.ts';
import type { Count } from './count.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './register.ts';

interface Needs {
  readonly guide: Guide;
  readonly queue: PrintQueue;
  readonly renderer: Pick<SheetRenderer, 'prepare'>;
  readonly count: Count;
}

type PrintChannel = Extract<Channel, `print:${string}`>;

/** What a visitor's sheet is counted under; refuses answers that the guide makes no plan of. */
function countedKey(channel: PrintChannel, guide: Guide, request: SheetRequest): string {
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
export function printHandlers({ guide, queue, renderer, count }: Needs): Pick<Handlers, PrintChannel> {
  return {
    'print:able': () => queue.able(),
    'print:prepare': async (request) => {
      countedKey('print:prepare', guide, request);
      await renderer.prepare(request);
      return undefined;
    },
    'print:start': (request) => ({ job: queue.start(request, countedKey('print:start', guide, request)) }),
    'print:status': ({ job }) => {
      const view = queue.view(job);
      if (view === undefined) throw unknownJob('print:status');
      return view;
    },
    'print:again': ({ job }) => {
      const again = queue.again(job);
      if (again === undefined) throw unknownJob('print:again');
      return { job: again };
    },
    'print:confirm': ({ job, paper }) => {
      if (!queue.confirm(job, paper)) throw unknownJob('print:confirm');
      count('paper', paper);
      return undefined;
    },
    'print:end-session': async () => {
      await queue.endSession();
      return undefined;
    },
  };
}
