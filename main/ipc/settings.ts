import type { Settings } from '../settings.ts';
import type { Handlers } from './register.ts';

/** The office's settings, without what is no page's business: where sheets are printed. */
export function settingsHandlers(settings: () => Settings): Pick<Handlers, 'settings:visitor'> {
  return {
    'settings:visitor': () => {
      const { printer: _, ...visitor } = settings();
      return visitor;
    },
  };
}
