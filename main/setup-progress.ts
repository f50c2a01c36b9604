import { z } from 'zod';
import type { VisitorSettings } from '../shared/api.ts';
import { type SetupStep, setupStepSchema } from '../shared/staff/settings.ts';
import type { StateStore } from './database/state-store.ts';

const key = 'setupProgress';
const progressSchema = z.strictObject({ done: z.boolean(), step: setupStepSchema.nullable() });
type Progress = z.infer<typeof progressSchema>;

interface Needs {
  /** Whether a kiosk that nobody has set up opens with the wizard. */
  readonly first: () => boolean;
  /** Whether a PIN was ever set, or since the machine's owner had them cleared. */
  readonly hasPin: () => boolean;
}

/** How far the set-up wizard came, kept in state.db so that a power cut loses nothing of it. */
export class SetupProgress {
  readonly #store: Pick<StateStore, 'setting' | 'setSetting'>;
  readonly #needs: Needs;

  constructor(store: Pick<StateStore, 'setting' | 'setSetting'>, needs: Needs) {
    this.#store = store;
    this.#needs = needs;
  }

  /** What the wizard may do: nothing on a kiosk that is set up, ask for the PIN where there is one, else just open. */
  get next(): 'done' | 'pin' | 'wizard' {
    if (!this.#needs.hasPin()) return 'wizard';
    return this.#read().done ? 'done' : 'pin';
  }

  get step(): SetupStep | null {
    return this.#read().step;
  }

  /** What the visitor's page is to do about it. */
  wizard(): VisitorSettings['wizard'] {
    if (this.next === 'done') return 'no';
    return this.#needs.first() ? 'first' : 'offered';
  }

  keep(step: SetupStep): void {
    this.#write({ done: this.#read().done, step });
  }

  finish(): void {
    this.#write({ done: true, step: null });
  }

  /** A broken entry, too, means that nobody has set the kiosk up. */
  #read(): Progress {
    try {
      return progressSchema.parse(JSON.parse(this.#store.setting(key) ?? ''));
    } catch {
      return { done: false, step: null };
    }
  }

  #write(progress: Progress): void {
    this.#store.setSetting(key, JSON.stringify(progress));
  }
}
