import type { Sides } from '../../shared/screen-size.ts';
import type { FoundPrinter } from '../../shared/staff/settings.ts';
import type { OfficeSettings } from '../office-settings.ts';
import type { SetupProgress } from '../setup-progress.ts';
import type { Audit } from '../staff/audit.ts';
import type { Handlers } from './register.ts';

interface Needs {
  readonly office: OfficeSettings;
  readonly setup: Pick<SetupProgress, 'next' | 'step' | 'keep' | 'finish'>;
  readonly printers: (folder: string | null) => Promise<FoundPrinter[]>;
  /** What the window of this web contents shows, in pixels. */
  readonly pixels: (contentsId: number) => Sides;
  /** Whether the manager has a PIN: without one the kiosk is not set up. */
  readonly hasPin: () => boolean;
  /** Signs a manager in where there is no PIN yet. */
  readonly signIn: () => void;
  /** What sheets are made of may have changed. */
  readonly changed: () => void;
  readonly audit: Audit;
}

type StaffSettingsHandlers = Pick<Handlers, Extract<keyof Handlers, `staff:settings-${string}`>>;

/** Settings for staff, and the wizard that sets a new kiosk up. */
export function staffSettingsHandlers(needs: Needs): StaffSettingsHandlers {
  const { office, setup, printers, pixels, hasPin, signIn, changed, audit } = needs;
  return {
    'staff:settings-read': () => ({ ...office.withLayers(), faults: [...office.faults] }),
    'staff:settings-write': (changes, { contentsId }) => {
      const written = office.write(changes, pixels(contentsId));
      if (written.ok && written.changed.length > 0) {
        // The keys only: a value may be a name or a number of the office.
        for (const key of written.changed) audit('setting-changed', key);
        changed();
      }
      return written;
    },
    'staff:settings-printers': () => printers(office.read().printer.folder),
    'staff:settings-setup-begin': () => {
      const { next } = setup;
      if (next === 'wizard') {
        signIn();
        audit('sign-in', 'set-up');
      }
      return { next };
    },
    'staff:settings-setup-step': () => ({ step: setup.step }),
    'staff:settings-setup-keep': ({ step }) => {
      setup.keep(step);
      return undefined;
    },
    'staff:settings-setup-finish': () => {
      if (!hasPin()) return { done: false };
      setup.finish();
      audit('set-up');
      return { done: true };
    },
  };
}
