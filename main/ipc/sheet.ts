import type { SheetRenderer } from '../printing/sheet.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './register.ts';

type SheetChannel = 'sheet:job' | 'sheet:ready';

/** What a sheet window asks and says: one sheet after the other, each asked for when the one before has been drawn. */
export function sheetHandlers(renderer: Pick<SheetRenderer, 'windowOf'>): Pick<Handlers, SheetChannel> {
  const windowOf = (channel: SheetChannel, contentsId: number) => {
    const window = renderer.windowOf(contentsId);
    if (window === undefined) throw new Refusal('wrong-sender', `${channel}: this window draws no sheets any more`);
    return window;
  };
  return {
    'sheet:job': (_input, { contentsId }) => windowOf('sheet:job', contentsId).next(),
    'sheet:ready': ({ heightMm }, { contentsId }) => {
      windowOf('sheet:ready', contentsId).ready(heightMm);
      return undefined;
    },
  };
}
