import type { PrintResult, SheetRequest } from '../../shared/api.ts';
import type { Guide } from '../../shared/content/schema.ts';
import { guidance } from '../../shared/guide/plan.ts';
import { sheetProblem } from '../printing/answers.ts';
import type { Printer } from '../printing/printer.ts';
import type { SheetRenderer } from '../printing/sheet.ts';
import type { Count } from './count.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './register.ts';

interface Needs {
  readonly guide: Guide;
  readonly renderer: Pick<SheetRenderer, 'render'>;
  /** The printer of this moment, as the settings may change. */
  readonly printer: () => Printer;
  readonly count: Count;
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

/** Makes a visitor's sheet and prints it; counts it only when the printer has taken it. */
export function printHandlers({ guide, renderer, printer, count }: Needs): Pick<Handlers, 'sheet:print'> {
  return {
    'sheet:print': async (request: SheetRequest): Promise<PrintResult> => {
      const problem = sheetProblem(guide, request);
      if (problem !== undefined) return { ok: false, reason: problem.reason };
      const rendered = await renderer.render(request);
      if (!rendered.ok) return rendered;
      const result = await printer().print({ pdf: rendered.pdf, language: request.language });
      const found = guidance(guide, request.answers, request.today);
      if (result.ok && found.kind === 'plan') count('print', found.plan.outcome);
      return result;
    },
  };
}
