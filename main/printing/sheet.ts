import { BrowserWindow } from 'electron';
import type { PrintResult, SheetRequest } from '../../shared/api.ts';
import type { Log } from '../log.ts';
import { sheetPage } from '../security/origin.ts';
import type { Callers } from '../security/roles.ts';
import { pageSize, papers } from './page-size.ts';

/** A sheet as PDF, or why there is none. */
export type Rendered = { readonly ok: true; readonly pdf: Uint8Array } | Extract<PrintResult, { ok: false }>;

interface Job {
  readonly request: SheetRequest;
  readonly ready: (heightMm: number) => void;
}

interface Needs {
  readonly callers: Callers;
  readonly log: Log;
  readonly webPreferences: Electron.WebPreferences;
  readonly timeoutMs?: number;
}

const pixelsPerMm = 96 / 25.4;

/**
 * Renders sheets, each in a hidden window of its own that is destroyed afterwards: nothing of one visitor's sheet can
 * be on the next one's. One at a time, in the order they were asked for.
 */
export class SheetRenderer {
  readonly #jobs = new Map<number, Job>();
  readonly #needs: Needs;
  #last: Promise<unknown> = Promise.resolve();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** What a sheet window is to show. */
  request(contentsId: number): SheetRequest | undefined {
    return this.#jobs.get(contentsId)?.request;
  }

  /** A sheet window says that it has drawn everything, and how high that is. */
  ready(contentsId: number, heightMm: number): void {
    this.#jobs.get(contentsId)?.ready(heightMm);
  }

  render(request: SheetRequest): Promise<Rendered> {
    const rendered = this.#last.then(() => this.#renderNow(request));
    this.#last = rendered.catch(() => {});
    return rendered;
  }

  async #renderNow(request: SheetRequest): Promise<Rendered> {
    const { callers, log, webPreferences, timeoutMs = 20_000 } = this.#needs;
    const { width, height = 297 } = papers[request.paper];
    const window = new BrowserWindow({
      show: false,
      useContentSize: true,
      width: Math.ceil(width * pixelsPerMm),
      height: Math.ceil(height * pixelsPerMm),
      // A throttled page would wait for frames that a hidden window never gets.
      webPreferences: { ...webPreferences, backgroundThrottling: false },
    });
    const { id } = window.webContents;
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<Rendered>((resolve) => {
      timer = setTimeout(() => resolve({ ok: false, reason: 'timeout' }), timeoutMs);
    });
    try {
      callers.add(id, 'sheet');
      const rendered = await Promise.race([this.#drawAndPrint(window, request), timeout]);
      if (!rendered.ok) log.error('sheet-failed', { reason: rendered.reason });
      return rendered;
    } catch (error) {
      log.failure('sheet-failed', error);
      return { ok: false, reason: 'render-failed' };
    } finally {
      clearTimeout(timer);
      callers.remove(id);
      this.#jobs.delete(id);
      if (!window.isDestroyed()) window.destroy();
    }
  }

  async #drawAndPrint(window: BrowserWindow, request: SheetRequest): Promise<Rendered> {
    const { webContents } = window;
    const drawn = new Promise<number>((resolve, reject) => {
      this.#jobs.set(webContents.id, { request, ready: resolve });
      webContents.once('render-process-gone', (_event, { reason }) =>
        reject(new Error(`the page has gone: ${reason}`)),
      );
      webContents.once('preload-error', (_event, _path, error) => reject(error));
    });
    const [contentMm] = await Promise.all([drawn, window.loadURL(sheetPage)]);
    const pdf = await webContents.printToPDF({
      pageSize: pageSize(request.paper, contentMm),
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
      preferCSSPageSize: false,
    });
    return { ok: true, pdf };
  }
}
