import type { Kiosk } from './electron-app.ts';

/** What an event of Electron's leads to: whether it was refused, and what its question was answered with. */
interface Outcome {
  readonly refused: boolean;
  readonly answer: unknown[] | null;
}

/**
 * Emits an event in the running kiosk as Electron would, for what can't be provoked on a machine without the device, the
 * window manager or the server. The last argument of its listeners is taken for the question's answer.
 */
export function emit(
  { app }: Kiosk,
  on: 'app' | 'page' | 'session' | 'window',
  name: string,
  { url = '', before = [] }: { url?: string; before?: unknown[] } = {},
): Promise<Outcome> {
  return app.evaluate(
    ({ app: electron, BrowserWindow }, { target, event, address, between }) => {
      const window = BrowserWindow.getAllWindows()[0];
      if (window === undefined) throw new Error('there is no window');
      const emitters = { app: electron, window, page: window.webContents, session: window.webContents.session };
      let refused = false;
      let answer: unknown[] | null = null;
      const given = { preventDefault: () => (refused = true), url: address };
      const emitter = emitters[target] as unknown as { emit(name: string, ...args: unknown[]): void };
      // Electron hands some of the app's events on to the page that they are about.
      const about = target === 'app' ? [window.webContents] : [];
      emitter.emit(event, given, ...about, ...between, (...answered: unknown[]) => (answer = answered));
      return { refused, answer };
    },
    { target: on, event: name, address: url, between: before },
  );
}

/** Whether a method of the kiosk's window is called, and with what, when an event of its comes; it is not carried out. */
export function callsOf({ app }: Kiosk, method: 'restore' | 'setKiosk' | 'focus', event: string): Promise<unknown[][]> {
  return app.evaluate(
    ({ BrowserWindow }, { name, on }) => {
      const window = BrowserWindow.getAllWindows()[0] as unknown as Record<string, unknown> & {
        emit(name: string): void;
      };
      const calls: unknown[][] = [];
      const own = window[name];
      window[name] = (...args: unknown[]) => calls.push(args);
      window.emit(on);
      window[name] = own;
      return calls;
    },
    { name: method, on: event },
  );
}

/** What the kiosk's window was opened with, as far as Electron tells. */
export function preferencesOf({ app }: Kiosk): Promise<Electron.WebPreferences> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Electron.WebPreferences;
    };
    const { session: _notData, ...preferences } = contents.getLastWebPreferences();
    return preferences;
  });
}

/** Which events of the page, untouched otherwise, are refused before any script of the page hears of them. */
export function refusedEvents({ page }: Kiosk, names: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (all) =>
      all.filter((name) => {
        const event = new Event(name, { bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    names,
  );
}

/** The value of an expression in the kiosk's page, or the name of its error. */
export function inPage({ page }: Kiosk, expression: string): Promise<unknown> {
  return page.evaluate<unknown>(`(async () => (${expression}))().catch((error) => error.name)`);
}

/** What the page's session answers to the main process itself, so that no policy of the page's is in between. */
export function sessionFetch({ app }: Kiosk, url: string): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }, address) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    try {
      return String((await session?.fetch(address))?.status);
    } catch (error) {
      return String(error);
    }
  }, url);
}
