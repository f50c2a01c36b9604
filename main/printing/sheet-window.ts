import { BrowserWindow, type WebContents } from 'electron';
import type { SheetRequest } from '../../shared/api.ts';
import { sheetPage } from '../security/origin.ts';
import type { Callers } from '../security/callers.ts';
import { papers } from './page-size.ts';

export interface SheetWindowNeeds {
  readonly callers: Callers;
  readonly webPreferences: Electron.WebPreferences;
}

interface Drawing {
  readonly request: SheetRequest;
  readonly ready: (heightMm: number) => void;
}

const pixelsPerMm = 96 / 25.4;

/** A hidden window whose page draws the sheets that it is given, each anew in the place of the one before. */
export class SheetWindow {
  readonly #window: BrowserWindow;
  readonly #callers: Callers;
  readonly #broken: Promise<never>;
  /** Given to the page or waiting for it; the page asks for the next one when it can draw. */
  #drawing: Drawing | undefined;
  #next: SheetRequest | undefined;
  #give: ((request: SheetRequest) => void) | undefined;

  constructor({ callers, webPreferences }: SheetWindowNeeds) {
    const { width, height = width } = papers.a4;
    this.#window = new BrowserWindow({
      show: false,
      useContentSize: true,
      width: Math.ceil(width * pixelsPerMm),
      height: Math.ceil(height * pixelsPerMm),
      // A throttled page would wait for frames that a hidden window never gets.
      webPreferences: { ...webPreferences, backgroundThrottling: false },
    });
    const { webContents } = this.#window;
    this.#callers = callers;
    callers.add(webContents.id, 'sheet');
    const gone = new Promise<never>((_resolve, reject) => {
      webContents.once('render-process-gone', (_event, { reason }) =>
        reject(new Error(`the page has gone: ${reason}`)),
      );
      webContents.once('preload-error', (_event, _path, error) => reject(error));
    });
    const loaded = this.#window.loadURL(sheetPage).then(() => gone);
    this.#broken = Promise.race([gone, loaded]);
    // Whoever draws learns of it; while nobody does, nobody needs to.
    this.#broken.catch(() => {});
  }

  get contents(): WebContents {
    return this.#window.webContents;
  }

  /** Whether it can draw on: its page may have crashed while nobody looked. */
  get usable(): boolean {
    return !this.#window.isDestroyed() && !this.contents.isCrashed();
  }

  /** Draws a sheet; its height in millimetres. Rejects when the page has gone. */
  draw(request: SheetRequest): Promise<number> {
    const drawn = new Promise<number>((resolve) => {
      this.#drawing = { request, ready: resolve };
    });
    if (this.#give === undefined) this.#next = request;
    else this.#give(request);
    this.#give = undefined;
    return Promise.race([drawn, this.#broken]);
  }

  /** The page asks what to draw; it is answered when there is something. */
  next(): Promise<SheetRequest> {
    const request = this.#next;
    this.#next = undefined;
    if (request !== undefined) return Promise.resolve(request);
    return new Promise((resolve) => {
      this.#give = resolve;
    });
  }

  /** The page has drawn what it was given. */
  ready(heightMm: number): void {
    this.#drawing?.ready(heightMm);
  }

  destroy(): void {
    if (this.#window.isDestroyed()) return;
    this.#callers.remove(this.contents.id);
    this.#window.destroy();
  }
}
