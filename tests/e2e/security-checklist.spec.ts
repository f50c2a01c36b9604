import { readFileSync } from 'node:fs';
import { getCurrentFuseWire, FuseState, FuseV1Options } from '@electron/fuses';
import { officialElectron } from '../../tools/electron/official.mjs';
import { at } from '../../tools/setup/paths.mjs';
import { shippedPackage } from '../../tools/setup/test-package.mjs';
import { emit, inPage, preferencesOf, sessionFetch } from '../support/e2e-lockdown.ts';
import { sharedKiosk } from '../support/e2e-shared-kiosk.ts';
import { expect, type Kiosk, test } from '../support/electron-app.ts';

const foreign = ['http://127.0.0.1/', 'https://localhost/', 'file:///etc/passwd', 'app://qadam.example/index.html'];

/** What every address on our own host answers that is no file of the page's. */
const oddPaths = ['%2e%2e%2fpackage.json', '..%5cpackage.json', '%00', '/etc/passwd', 'index.html%00.js', 'INDEX.html'];

/** What Electron's own list of 20 security recommendations asks for, by number and title, in the running kiosk. */
const items: Record<string, (kiosk: Kiosk) => Promise<unknown>> = {
  '1. Only load secure content': async (kiosk) => {
    expect(await inPage(kiosk, `fetch('http://127.0.0.1/', { mode: 'no-cors' })`)).toBe('TypeError');
    for (const url of foreign.slice(0, 2)) expect(await sessionFetch(kiosk, url)).toMatch(/ERR_BLOCKED_BY_CLIENT/);
  },
  '2. Do not enable Node.js integration for remote content': async (kiosk) => {
    expect(await preferencesOf(kiosk)).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
    });
    expect(await inPage(kiosk, '[typeof require, typeof process, typeof module, typeof Buffer]')).toEqual(
      Array.from({ length: 4 }, () => 'undefined'),
    );
  },
  '3. Enable context isolation': async (kiosk) =>
    expect(await preferencesOf(kiosk)).toMatchObject({ contextIsolation: true }),
  '4. Enable process sandboxing': async (kiosk) => {
    expect(await preferencesOf(kiosk)).toMatchObject({ sandbox: true });
    // tests/e2e/sandbox.spec.ts asks the kernel whether it is so.
    expect(await kiosk.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'))).toBe(false);
  },
  '5. Handle session permission requests': async (kiosk) => {
    const states = `Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read']
      .map((name) => navigator.permissions.query({ name }).then(({ state }) => state)))`;
    expect(new Set((await inPage(kiosk, states)) as string[])).toEqual(new Set(['denied']));
    expect(await inPage(kiosk, 'Notification.requestPermission()')).toBe('denied');
  },
  '6. Do not disable webSecurity': async (kiosk) =>
    expect(await preferencesOf(kiosk)).toMatchObject({ webSecurity: true }),
  '7. Define a Content Security Policy': async (kiosk) => {
    const header = `fetch(location.href).then(({ headers }) => headers.get('Content-Security-Policy'))`;
    expect(await inPage(kiosk, header)).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[^']+';/,
    );
    const late = `new Promise((done) => setTimeout(() => { try { done(eval('1')); } catch (error) { done(error.name); } }))`;
    expect(await inPage(kiosk, late)).toBe('EvalError');
  },
  '8. Do not enable allowRunningInsecureContent': async (kiosk) =>
    expect(await preferencesOf(kiosk)).toMatchObject({ allowRunningInsecureContent: false }),
  '9. Do not enable experimental features': async (kiosk) =>
    expect(await preferencesOf(kiosk)).toMatchObject({ experimentalFeatures: false }),
  '10. Do not use enableBlinkFeatures': async (kiosk) => {
    expect((await preferencesOf(kiosk)).enableBlinkFeatures ?? '').toBe('');
    expect(await kiosk.app.evaluate(({ app }) => app.commandLine.hasSwitch('enable-blink-features'))).toBe(false);
  },
  '11. Do not use allowpopups for WebViews': async (kiosk) => {
    expect(await inPage(kiosk, `typeof document.createElement('webview').loadURL`)).toBe('undefined');
  },
  '12. Verify WebView options before creation': async (kiosk) =>
    expect(await emit(kiosk, 'page', 'will-attach-webview')).toMatchObject({ refused: true }),
  '13. Disable or limit navigation': async (kiosk) => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      for (const url of foreign) expect(await emit(kiosk, 'page', name, { url })).toMatchObject({ refused: true });
  },
  '14. Disable or limit creation of new windows': async (kiosk) => {
    for (const url of [...foreign, 'about:blank', 'app://qadam/index.html'])
      expect(await inPage(kiosk, `String(window.open('${url}'))`)).toBe('null');
    expect(kiosk.app.windows()).toHaveLength(1);
  },
  '15. Do not use shell.openExternal with untrusted content': async ({ app }) => {
    // The lint refuses to import shell at all, so the built code doesn't hold its name either.
    const code = readFileSync(at('out/main/index.cjs'), 'utf8');
    expect(code).toContain('before-input-event');
    expect(code).not.toMatch(/openExternal|openPath|\.shell\b/);
    const opened = await app.evaluateHandle(({ shell }) => {
      const addresses: string[] = [];
      shell.openExternal = (address) => Promise.resolve(void addresses.push(address));
      return addresses;
    });
    for (const page of app.windows())
      await page.evaluate(() => {
        for (const href of ['mailto:x@qadam.invalid', 'tel:1414', 'https://egov.kz/'])
          Object.assign(document.createElement('a'), { href }).click();
      });
    expect(await opened.jsonValue()).toEqual([]);
  },
  '16. Use a current version of Electron': async ({ app }) => {
    const { devDependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
      devDependencies: { electron: string };
    };
    // Pinned to one version, which docs/security.md says how to keep current; the stand-in is for tests alone.
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    const running = await app.evaluate(() => process.versions.electron);
    if (officialElectron() !== null) expect(running).toBe(devDependencies.electron);
    else expect(running).toBe('25.1.1');
  },
  '17. Validate the sender of all IPC messages': async (kiosk) => {
    const answers = await kiosk.app.evaluate(async ({ BrowserWindow, ipcMain }, addresses) => {
      const { mainFrame, id } = BrowserWindow.getAllWindows()[0]?.webContents ?? {};
      const number = mainFrame?.frameTreeNodeId ?? 0;
      const frames = [
        { url: 'app://qadam/index.html', frameTreeNodeId: number },
        { url: 'app://qadam/index.html', frameTreeNodeId: number + 1 },
        null,
        ...addresses.map((url) => ({ url, frameTreeNodeId: number })),
      ];
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, (event: unknown, input: unknown) => Promise<unknown>>;
      };
      const call = handlers.get('content:guide');
      const sender = { id, mainFrame: { frameTreeNodeId: number } };
      const tried = frames.map(async (senderFrame) => {
        try {
          await call?.({ sender, senderFrame }, undefined);
          return 'answered';
        } catch (error) {
          return String(error);
        }
      });
      return Promise.all(tried);
    }, foreign);
    const [own, ...others] = answers;
    expect(own).toBe('answered');
    for (const other of others) expect(other).toContain('wrong-sender');
  },
  '18. Avoid the file:// protocol, serve pages from a custom one': async (kiosk) => {
    expect(await inPage(kiosk, 'location.protocol')).toBe('app:');
    for (const path of oddPaths) expect(await sessionFetch(kiosk, `app://qadam/${path}`)).toMatch(/^404|Invalid URL/);
    expect(await inPage(kiosk, `fetch('file:///etc/passwd')`)).toBe('TypeError');
  },
  '20. Do not expose Electron APIs to untrusted content': async (kiosk) => {
    expect(await inPage(kiosk, 'Object.getOwnPropertyNames(window.qadam)')).toEqual(['call']);
    expect(await inPage(kiosk, `window.qadam.call('ELECTRON_BROWSER_REQUIRE')`)).toBe('Error');
  },
};

test.describe("Electron's security checklist", { tag: '@packaged' }, () => {
  const kiosk = sharedKiosk();
  for (const [item, proof] of Object.entries(items)) test(item, () => proof(kiosk()));
});

test("Electron's security checklist: 19. Check which fuses you can change", { tag: '@shipped' }, async ({ kiosk }) => {
  // The program that is shipped, not the one under test, whose inspector is on.
  const wire = await getCurrentFuseWire(shippedPackage());
  const on = Object.entries(FuseV1Options)
    .filter(([, index]) => wire[index as FuseV1Options] === FuseState.ENABLE)
    .map(([name]) => name);
  expect(on).toEqual([
    'EnableCookieEncryption',
    'EnableEmbeddedAsarIntegrityValidation',
    'OnlyLoadAppFromAsar',
    // Newer fuses of Electron's own that make nothing weaker.
    ...(officialElectron() === null ? [] : ['WasmTrapHandlers']),
  ]);
  expect(await kiosk.app.evaluate(({ app }) => app.isPackaged)).toBe(true);
});
