import type { RowName } from '../../main/lockdown/table.ts';
import { heardAfter } from '../support/e2e-input.ts';
import { callsOf, emit, inPage, refusedEvents, sessionFetch } from '../support/e2e-lockdown.ts';
import { sharedKiosk } from '../support/e2e-shared-kiosk.ts';
import { screenNamed } from '../support/e2e-touch.ts';
import { expect, type Kiosk, test } from '../support/electron-app.ts';

const isPackaged = ({ app }: Kiosk) => app.evaluate(({ app: electron }) => electron.isPackaged);

/** The table's rows, each with what shows in the running kiosk that it holds. The compiler asks for every row. */
const proofs = {
  'keys and chords': async (kiosk) => expect(await heardAfter('Control+R', kiosk)).toEqual(['x']),
  'application menu': async ({ app }) => expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu())).toBeNull(),
  'context menu': async (kiosk) => {
    expect(await refusedEvents(kiosk, ['contextmenu'])).toEqual(['contextmenu']);
    expect(await emit(kiosk, 'page', 'context-menu')).toMatchObject({ refused: true });
  },
  zoom: async (kiosk) => {
    const level = kiosk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.setZoomLevel(2);
      contents?.emit('zoom-changed', {}, 'in');
      return contents?.getZoomLevel();
    });
    expect(await level).toBe(0);
    const wheel = `(() => {
      const event = new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    })()`;
    expect(await inPage(kiosk, wheel)).toBe(true);
  },
  pinch: async ({ app, page }) => {
    expect(await app.evaluate(({ app: electron }) => electron.commandLine.hasSwitch('disable-pinch'))).toBe(true);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.synthesizePinchGesture', { x: 500, y: 500, scaleFactor: 3 });
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  },
  swipe: async ({ app }) => {
    const value = await app.evaluate(({ app: electron }) =>
      electron.commandLine.getSwitchValue('overscroll-history-navigation'),
    );
    expect(value).toBe('0');
  },
  'drag and drop': async (kiosk) => {
    const names = ['dragenter', 'dragover', 'dragstart', 'drop'];
    expect(await refusedEvents(kiosk, names)).toEqual(names);
  },
  'spell check': async (kiosk) => {
    const enabled = kiosk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.session.isSpellCheckerEnabled(),
    );
    expect(await enabled).toBe(false);
  },
  clipboard: async (kiosk) => {
    const names = ['copy', 'cut', 'paste'];
    expect(await refusedEvents(kiosk, names)).toEqual(names);
  },
  navigation: async (kiosk) => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const url of ['http://127.0.0.1/', 'file:///etc/passwd', 'app://qadam.example/', 'about:blank'])
        expect(await emit(kiosk, 'page', name, { url })).toMatchObject({ refused: true });
      expect(await emit(kiosk, 'page', name, { url: 'app://qadam/index.html' })).toMatchObject({ refused: false });
    }
  },
  history: async ({ app, page }) => {
    await page.evaluate(() => history.pushState(null, '', location.pathname));
    await page.reload();
    await screenNamed(page, 'start').waitFor();
    const back = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.canGoBack());
    await expect.poll(back).toBe(false);
  },
  'second windows': async (kiosk) => {
    expect(await inPage(kiosk, `String(window.open('app://qadam/index.html'))`)).toBe('null');
    expect(kiosk.app.windows()).toHaveLength(1);
  },
  webviews: async (kiosk) => {
    expect(await inPage(kiosk, `typeof document.createElement('webview').loadURL`)).toBe('undefined');
    expect(await emit(kiosk, 'page', 'will-attach-webview')).toMatchObject({ refused: true });
  },
  requests: async (kiosk) => {
    expect(await inPage(kiosk, `fetch('http://127.0.0.1/', { mode: 'no-cors' })`)).toBe('TypeError');
    // Not by the page's own policy alone: the session refuses, too.
    for (const url of ['http://127.0.0.1/', 'https://localhost/'])
      expect(await sessionFetch(kiosk, url)).toMatch(/ERR_BLOCKED_BY_CLIENT/);
  },
  certificates: async (kiosk) => {
    const before = ['https://x/', 'error', {}];
    expect(await emit(kiosk, 'app', 'certificate-error', { before })).toEqual({ refused: true, answer: [false] });
    expect(await emit(kiosk, 'app', 'select-client-certificate', { before: ['', []] })).toEqual({
      refused: true,
      answer: [],
    });
    expect(await emit(kiosk, 'app', 'login')).toMatchObject({ refused: true });
  },
  downloads: async (kiosk) => expect(await emit(kiosk, 'session', 'will-download')).toMatchObject({ refused: true }),
  dialogs: async (kiosk) => {
    expect(await inPage(kiosk, `[alert('x'), confirm('x')]`)).toEqual([undefined, false]);
  },
  'leaving dialog': async (kiosk) =>
    expect(await emit(kiosk, 'page', 'will-prevent-unload')).toMatchObject({ refused: true }),
  'print dialog': async (kiosk) => {
    expect(await inPage(kiosk, `String(window.print)`)).not.toContain('[native code]');
    expect(await inPage(kiosk, `document.execCommand('print')`)).toBe(false);
  },
  'file chooser': async (kiosk) => {
    const click = `(() => {
      const input = document.body.appendChild(document.createElement('input'));
      input.type = 'file';
      const event = new MouseEvent('click', { bubbles: true, cancelable: true });
      input.dispatchEvent(event);
      input.remove();
      return event.defaultPrevented;
    })()`;
    expect(await inPage(kiosk, click)).toBe(true);
    expect(await inPage(kiosk, 'window.showOpenFilePicker()')).toBeUndefined();
  },
  'other programs': async (kiosk) => {
    const count = await kiosk.app.evaluateHandle(({ shell }) => {
      const opened: string[] = [];
      // Counted, never opened.
      shell.openExternal = (url) => {
        opened.push(url);
        return Promise.resolve();
      };
      return opened;
    });
    for (const url of ['mailto:x@qadam.invalid', 'tel:1414', 'https://egov.kz/'])
      await inPage(
        kiosk,
        `(window.open('${url}'), Object.assign(document.createElement('a'), { href: '${url}' }).click())`,
      );
    expect(await count.jsonValue()).toEqual([]);
  },
  'developer tools': async (kiosk) => {
    const open = await kiosk.app.evaluate(({ app, BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (app.isPackaged) contents?.openDevTools();
      return contents?.isDevToolsOpened();
    });
    expect(open).toBe(false);
  },
  permissions: async (kiosk) => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'clipboard-write'];
    const query = `Promise.all(${JSON.stringify(names)}.map((name) => navigator.permissions.query({ name })
      .then(({ state }) => state)))`;
    expect(await inPage(kiosk, query)).toEqual(names.map(() => 'denied'));
  },
  'hid, serial and usb': async (kiosk) => {
    for (const name of ['select-hid-device', 'select-serial-port', 'select-usb-device'])
      expect(await emit(kiosk, 'session', name)).toMatchObject({ refused: true });
    for (const call of [
      'hid.requestDevice({ filters: [] })',
      'serial.requestPort()',
      'usb.requestDevice({ filters: [] })',
    ])
      expect(await inPage(kiosk, `navigator.${call}`)).toMatch(/Error$/);
  },
  bluetooth: async (kiosk) =>
    expect(await emit(kiosk, 'page', 'select-bluetooth-device', { before: [[]] })).toEqual({
      refused: true,
      answer: [''],
    }),
  'screen capture': async (kiosk) =>
    expect(await inPage(kiosk, 'navigator.mediaDevices.getDisplayMedia()')).toMatch(/Error$/),
  closing: async ({ app }) => {
    const open = await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
      return BrowserWindow.getAllWindows().length;
    });
    expect(open).toBe(1);
  },
  minimising: async (kiosk) => expect(await callsOf(kiosk, 'restore', 'minimize')).toEqual([[]]),
  hiding: async ({ app }) => {
    const visible = (hide: boolean) =>
      app.evaluate(({ BrowserWindow }, first) => {
        const window = BrowserWindow.getAllWindows()[0];
        if (first) window?.hide();
        return window?.isVisible();
      }, hide);
    await visible(true);
    await expect.poll(() => visible(false)).toBe(true);
  },
  'leaving full screen': async (kiosk) =>
    expect(await callsOf(kiosk, 'setKiosk', 'leave-full-screen')).toEqual([[true]]),
  resizing: async ({ app }) => {
    const isWhole = (size?: number) =>
      app.evaluate(({ BrowserWindow, screen }, given) => {
        const window = BrowserWindow.getAllWindows()[0];
        if (given !== undefined) window?.setBounds({ x: given, y: given, width: given, height: given });
        const [bounds, display] = [window?.getBounds(), screen.getPrimaryDisplay().bounds];
        return bounds?.width === display.width && bounds.height === display.height && bounds.x === display.x;
      }, size);
    expect(await isWhole(400)).toBe(false);
    await expect.poll(() => isWhole()).toBe(true);
  },
  'losing focus': async (kiosk) =>
    expect(await callsOf(kiosk, 'focus', 'blur')).toEqual((await isPackaged(kiosk)) ? [[]] : []),
  displays: async ({ app }) => {
    for (const name of ['display-added', 'display-removed', 'display-metrics-changed']) {
      const calls = await app.evaluate(({ BrowserWindow, screen }, event) => {
        const window = BrowserWindow.getAllWindows()[0];
        if (window === undefined) throw new Error('there is no window');
        const set: unknown[] = [];
        const own = Object.getOwnPropertyDescriptor(window, 'setBounds');
        window.setBounds = (bounds) => set.push(bounds);
        screen.emit(event);
        if (own === undefined) Reflect.deleteProperty(window, 'setBounds');
        else Object.defineProperty(window, 'setBounds', own);
        return { set, display: screen.getPrimaryDisplay().bounds };
      }, name);
      expect(calls.set).toEqual([calls.display]);
    }
  },
  sleep: async ({ app }) => {
    const started = await app.evaluate(({ powerSaveBlocker }) =>
      Array.from({ length: 10 }, (_none, id) => id).some((id) => powerSaveBlocker.isStarted(id)),
    );
    expect(started).toBe(true);
  },
  'second start': async ({ app }) =>
    expect(await app.evaluate(({ app: electron }) => electron.hasSingleInstanceLock())).toBe(true),
} satisfies Record<RowName, (kiosk: Kiosk) => Promise<unknown>>;

test.describe('the lock-down table', { tag: '@packaged' }, () => {
  const kiosk = sharedKiosk();
  for (const [row, proof] of Object.entries(proofs)) test(row, () => proof(kiosk()));
});
