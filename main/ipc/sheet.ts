import type { PrintResult, SheetRequest } from '../../shared/api.ts';
import type { Guide } from '../../shared/content/schema.ts';
import { countedAs, sheetProblem } from '../printing/answers.ts';
import type { PrintQueue } from '../printing/queue.ts';
import type { SheetRenderer } from '../printing/sheet.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './register.ts';

interface Needs {
  readonly guide: Guide;
  readonly queue: Pick<PrintQueue, 'start' | 'settled' | 'view' | 'spoolerJob'>;
}

/** What a sheet window asks and says about its one job. */
export function sheetHandlers(
  renderer: Pick<SheetRenderer, 'request' | 'ready'>,
): Pick<Handlers, 'sheet:job' | 'sheet:ready'> {
  return {
    'sheet:job': (_input, { contentsId }) => {
      const request = renderer.request(contentsId);
      if (request === undefined) throw new Refusal('wrong-sender', 'sheet:job: this window has no job');
      return request;
    },
    'sheet:ready': ({ heightMm }, { contentsId }) => {
      renderer.ready(contentsId, heightMm);
      return undefined;
    },
  };
}

/** Prints and answers when that has ended; until the page uses the print: channels. */
export function sheetPrintHandlers({ guide, queue }: Needs): Pick<Handlers, 'sheet:print'> {
  return {
    'sheet:print': async (request: SheetRequest): Promise<PrintResult> => {
      const problem = sheetProblem(guide, request);
      if (problem !== undefined) return { ok: false, reason: problem.reason };
      const counted = countedAs(guide, request);
      if (counted === undefined) return { ok: false, reason: 'invalid-answers' };
      const job = queue.start(request, counted);
      await queue.settled(job);
      const { state, reason } = queue.view(job) ?? { state: 'failed' };
      if (state === 'done') return { ok: true, file: queue.spoolerJob(job) ?? '' };
      if (reason === 'timeout') return { ok: false, reason };
      return { ok: false, reason: reason === 'not-rendered' ? 'render-failed' : 'write-failed' };
    },
  };
}
