import type { CompanionState } from '../../shared/staff/counter.ts';

/** A display as Electron tells of it. */
export interface DisplayPlace {
  readonly id: number;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The displays there are at this moment, and word of each that comes or goes. */
export interface Displays {
  readonly all: () => readonly DisplayPlace[];
  readonly primary: () => DisplayPlace;
  readonly onChange: (listener: () => void) => void;
}

/** An open window on a display. */
export interface CompanionWindow {
  readonly place: (bounds: DisplayPlace['bounds']) => void;
  readonly close: () => void;
}

interface Needs {
  readonly displays: Displays;
  /** Opens the page over a display; `onGone` is called when the window has gone by itself. */
  readonly open: (bounds: DisplayPlace['bounds'], onGone: () => void) => CompanionWindow;
  /** Whether staff are signed in. */
  readonly staffed: () => boolean;
}

interface Change {
  readonly change: number;
  readonly state: CompanionState;
}

/** How often it is looked whether staff have gone, who may just have been still for too long. */
const lookMs = 1000;

/**
 * The display turned to the visitor at the counter: a window on a second display, as long as a clerk is signed in and
 * shows something. Without a second display nothing is shown, and nothing fails.
 */
export class Companion {
  readonly #needs: Needs;
  #open: { readonly window: CompanionWindow; readonly display: number } | undefined;
  #state: CompanionState | undefined;
  #change = 0;
  #waiting: ((change: Change) => void) | undefined;
  #look: ReturnType<typeof setInterval> | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
    needs.displays.onChange(() => this.#settle());
  }

  /** Shows this; whether a second display does. */
  show(state: CompanionState): boolean {
    this.#state = state;
    this.#change += 1;
    this.#look ??= setInterval(() => {
      if (!this.#needs.staffed()) this.close();
    }, lookMs);
    this.#settle();
    this.#tell();
    return this.#open !== undefined;
  }

  /** What is to be shown after the change that was seen last, as soon as there is something. */
  next(seen: number): Promise<Change> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
      if (this.#change !== seen) this.#tell();
    });
  }

  /** Takes the window away and forgets what it showed. */
  close(): void {
    clearInterval(this.#look);
    this.#look = undefined;
    this.#state = undefined;
    this.#waiting = undefined;
    this.#shut();
  }

  #tell(): void {
    if (this.#state === undefined) return;
    this.#waiting?.({ change: this.#change, state: this.#state });
    this.#waiting = undefined;
  }

  #shut(): void {
    this.#open?.window.close();
    this.#open = undefined;
  }

  /** Brings the window to where it belongs now: to another display than the kiosk's, or nowhere. */
  #settle(): void {
    const { displays, open } = this.#needs;
    const own = displays.primary().id;
    const others = displays.all().filter(({ id }) => id !== own);
    const display = others.find(({ id }) => id === this.#open?.display) ?? others[0];
    if (this.#state === undefined || display === undefined || display.id !== this.#open?.display) this.#shut();
    if (this.#state === undefined || display === undefined) return;
    if (this.#open !== undefined) return this.#open.window.place(display.bounds);
    const window = open(display.bounds, () => {
      if (this.#open?.window === window) this.#open = undefined;
    });
    this.#open = { window, display: display.id };
  }
}
