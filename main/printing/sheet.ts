import { BrowserWindow, type WebContents } from 'electron';
import type { SheetRequest } from '../../shared/api.ts';
import type { Log } from '../log.ts';
import { sheetPage } from '../security/origin.ts';
import type { Callers } from '../security/roles.ts';
import { pageMm, pageSize, papers } from './page-size.ts';
import type { Sheet } from './printer.ts';

interface Failed {
  readonly ok: false;
  readonly reason: 'render-failed' | 'timeout';
}

/** A sheet as PDF, or why there is none. */
export type Rendered = ({ readonly ok: true } & Omit<Sheet, 'request'>) | Failed;

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
    return this.withPage(request, async (contents, contentMm) => {
      const pdf = await contents.printToPDF({
        pageSize: pageSize(request.paper, contentMm),
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
        preferCSSPageSize: false,
      });
      return { ok: true, pdf, size: pageMm(request.paper, contentMm) };
    });
  }

  /** Has a sheet drawn in its hidden window and does something with that page, which then is destroyed. */
  withPage<T>(request: SheetRequest, use: (page: WebContents, contentMm: number) => Promise<T>): Promise<T | Failed> {
    const used = this.#last.then(() => this.#drawAndUse(request, use));
    this.#last = used.catch(() => {});
    return used;
  }

  async #drawAndUse<T>(
    request: SheetRequest,
    use: (page: WebContents, contentMm: number) => Promise<T>,
  ): Promise<T | Failed> {
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
    const timeout = new Promise<Failed>((resolve) => {
      timer = setTimeout(() => {
        log.error('sheet-failed', { reason: 'timeout' });
        resolve({ ok: false, reason: 'timeout' });
      }, timeoutMs);
    });
    try {
      callers.add(id, 'sheet');
      return await Promise.race([this.#draw(window, request).then((mm) => use(window.webContents, mm)), timeout]);
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

  /** The height of what was drawn. */
  async #draw(window: BrowserWindow, request: SheetRequest): Promise<number> {
    const { webContents } = window;
    const drawn = new Promise<number>((resolve, reject) => {
      this.#jobs.set(webContents.id, { request, ready: resolve });
      webContents.once('render-process-gone', (_event, { reason }) =>
        reject(new Error(`the page has gone: ${reason}`)),
      );
      webContents.once('preload-error', (_event, _path, error) => reject(error));
    });
    const [contentMm] = await Promise.all([drawn, window.loadURL(sheetPage)]);
    return contentMm;
  }
}
