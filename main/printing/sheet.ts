import { isDeepStrictEqual } from 'node:util';
import type { WebContents } from 'electron';
import type { SheetRequest } from '../../shared/api.ts';
import type { Log } from '../log.ts';
import { pageMm, pageSize } from './page-size.ts';
import type { Sheet } from './printer.ts';
import { SheetWindow, type SheetWindowNeeds } from './sheet-window.ts';

interface Failed {
  readonly ok: false;
  readonly reason: 'render-failed' | 'timeout';
}

/** A sheet as PDF, or why there is none. */
export type Rendered = ({ readonly ok: true } & Omit<Sheet, 'request'>) | Failed;

interface Needs extends SheetWindowNeeds {
  readonly log: Log;
  readonly timeoutMs?: number;
}

/** What stands drawn in the window, and its PDF when that has been made. */
interface Drawn {
  readonly window: SheetWindow;
  readonly request: SheetRequest;
  readonly contentMm: number;
  made?: Extract<Rendered, { ok: true }>;
}

/**
 * Renders sheets, one at a time in the order they were asked for, in a hidden window that is kept for one visit. The
 * sheet that a visitor is likely to print is made while they read their list, and kept in memory. What ends the visit
 * destroys the window with its process and the sheet, so that nothing of one visitor's can be on the next one's.
 */
export class SheetRenderer {
  readonly #needs: Needs;
  #window: SheetWindow | undefined;
  #drawn: Drawn | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** Counts what makes a sheet that waits to be prepared no longer worth it. */
  #wishes = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** The window that a page lives in, undefined for any other page. */
  windowOf(contentsId: number): Pick<SheetWindow, 'next' | 'ready'> | undefined {
    return this.#window?.contents.id === contentsId ? this.#window : undefined;
  }

  /** Has a sheet made that is likely to be asked for next; the latest wish counts. */
  async prepare(request: SheetRequest): Promise<void> {
    const wish = this.#newWish();
    await this.#inTurn(async () => {
      if (wish === this.#wishes) await this.#attempt(() => this.#make(request));
    });
  }

  render(request: SheetRequest): Promise<Rendered> {
    this.#newWish();
    return this.#inTurn(() => this.#attempt(() => this.#make(request)));
  }

  /** Has a sheet drawn and does something with its page. */
  withPage<T>(request: SheetRequest, use: (page: WebContents, contentMm: number) => Promise<T>): Promise<T | Failed> {
    this.#newWish();
    return this.#inTurn(() =>
      this.#attempt(async () => {
        const { window, contentMm } = await this.#draw(request);
        return use(window.contents, contentMm);
      }),
    );
  }

  /** The visit is over, or what sheets are made of has changed: destroys the window once nothing is drawn in it any more. */
  async forget(): Promise<void> {
    this.#newWish();
    await this.#inTurn(() => Promise.resolve(this.#drop()));
  }

  #newWish(): number {
    this.#wishes += 1;
    return this.#wishes;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  async #make(request: SheetRequest): Promise<Rendered> {
    const drawn = await this.#draw(request);
    if (drawn.made !== undefined) return drawn.made;
    const { window, contentMm } = drawn;
    const pdf = await window.contents.printToPDF({
      pageSize: pageSize(request.paper, contentMm),
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
      preferCSSPageSize: false,
    });
    drawn.made = { ok: true, pdf, size: pageMm(request.paper, contentMm) };
    return drawn.made;
  }

  async #draw(request: SheetRequest): Promise<Drawn> {
    if (this.#window?.usable === false) this.#drop();
    if (this.#drawn !== undefined && isDeepStrictEqual(this.#drawn.request, request)) return this.#drawn;
    this.#drawn = undefined;
    const window = (this.#window ??= new SheetWindow(this.#needs));
    const contentMm = await window.draw(request);
    const drawn = { window, request, contentMm };
    // Unless it was given up meanwhile.
    if (this.#window === window) this.#drawn = drawn;
    return drawn;
  }

  /** Lets work go on for so long; a window in which something went wrong draws nothing more. */
  async #attempt<T>(work: () => Promise<T>): Promise<T | Failed> {
    const { log, timeoutMs = 20_000 } = this.#needs;
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<Failed>((resolve) => {
      timer = setTimeout(() => {
        log.error('sheet-failed', { reason: 'timeout' });
        this.#drop();
        resolve({ ok: false, reason: 'timeout' });
      }, timeoutMs);
    });
    try {
      return await Promise.race([work(), timeout]);
    } catch (error) {
      log.failure('sheet-failed', error);
      this.#drop();
      return { ok: false, reason: 'render-failed' };
    } finally {
      clearTimeout(timer);
    }
  }

  #drop(): void {
    this.#window?.destroy();
    this.#window = undefined;
    this.#drawn = undefined;
  }
}
