import type { VisitorSettings } from '../../shared/api.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Handlers } from './register.ts';

/** The office's settings, without what is no page's business: where exactly sheets are printed, how staff work. */
export function settingsHandlers(
  settings: () => Settings,
  wizard: () => VisitorSettings['wizard'] = () => 'no',
): Pick<Handlers, 'settings:visitor'> {
  return {
    'settings:visitor': () => {
      const { languages, second, paper, printer, office, idleSeconds, warningSeconds, screen } = settings();
      const where = printer.kind === 'file' ? 'file' : 'paper';
      return {
        languages,
        second,
        paper,
        printer: where,
        office,
        idleSeconds,
        warningSeconds,
        screen,
        wizard: wizard(),
      };
    },
  };
}
