import type { Settings } from '../settings.ts';
import type { Handlers } from './register.ts';

/** The office's settings, without what is no page's business: where exactly sheets are printed. */
export function settingsHandlers(settings: () => Settings): Pick<Handlers, 'settings:visitor'> {
  return {
    'settings:visitor': () => {
      const { printer, copies: _copies, printSeconds: _seconds, ...visitor } = settings();
      return { ...visitor, printer: printer.kind === 'file' ? 'file' : 'paper' };
    },
  };
}
