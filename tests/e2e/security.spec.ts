import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { screenNamed } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';

const ownPage = 'app://qadam/index.html';

/** Calls a channel as a script of the page would; the message of the refusal, or "answered". */
function callAs(page: Page, channel: string, input?: unknown): Promise<string> {
  return page.evaluate(
    ([name, json]) => {
      const { qadam } = window as unknown as { qadam: { call(name: string, input: unknown): Promise<unknown> } };
      const value = json === undefined ? undefined : (JSON.parse(json) as unknown);
      return qadam.call(name ?? '', value).then(
        () => 'answered',
        (error: unknown) => String(error),
      );
    },
    [channel, typeof input === 'string' ? input : JSON.stringify(input)] as const,
  );
}

/** Follows a link as if the page had it. */
async function followLink(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = to;
    link.click();
    link.remove();
  }, address);
}

test('a page has one bridge and nothing of Node or Electron', async ({ kiosk: { page } }) => {
  await screenNamed(page, 'start').waitFor();
  const found = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
    const isOurs = (name: string) => !plain.has(name) && !/^(\d+$|__zod_)/.test(name);
    const own = Object.getOwnPropertyNames(window).filter(isOurs);
    frame.remove();
    const bridge = (window as unknown as { qadam: object }).qadam;
    const types = ['require', 'process', 'module', 'Buffer', 'global', 'electron'].map(
      (name) => typeof (window as unknown as Record<string, unknown>)[name],
    );
    return { own, bridge: Object.getOwnPropertyNames(bridge), types: [...new Set(types)] };
  });
  expect(found).toEqual({ own: ['qadam'], bridge: ['call'], types: ['undefined'] });
});

test.describe('with errors that are provoked', () => {
  test.use({
    expectedErrors: [
      /Content Security Policy|requires 'Trusted/,
      /Permissions policy/i,
      /Failed to load|ERR_|Fetch API/,
    ],
  });

  test('no text becomes script, and nothing leaves the machine', async ({ kiosk: { page } }) => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests += 1;
      response.end('here');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      await screenNamed(page, 'start').waitFor();
      // What page.evaluate runs itself may use eval whatever the policy says; what it leaves to a timer may not.
      const tried: unknown = await page.evaluate(`new Promise((resolve, reject) => setTimeout(() => (async () => {
        const refused = (run) => { try { run(); return 'ran'; } catch (error) { return error.name; } };
        const script = document.createElement('script');
        const results = [
          refused(() => eval('1')),
          refused(() => new Function('return 1')()),
          refused(() => { script.textContent = 'window.inlineRan = true'; }),
          refused(() => { script.src = location.href; }),
          refused(() => document.body.insertAdjacentHTML('beforeend', '<b hidden></b>')),
          refused(() => { document.createElement('div').innerHTML = '<b></b>'; }),
          refused(() => { document.createElement('iframe').srcdoc = '<b></b>'; }),
          refused(() => document.write('<b></b>')),
          refused(() => document.body.setAttribute('onclick', 'window.inlineRan = true')),
          refused(() => new DOMParser().parseFromString('<b></b>', 'text/html')),
          refused(() => trustedTypes.createPolicy('qadam', {})),
          refused(() => trustedTypes.createPolicy('default', {})),
        ];
        script.appendChild(document.createTextNode('window.inlineRan = true'));
        document.head.append(script);
        document.body.click();
        results.push(window.inlineRan === undefined ? 'not run' : 'ran');
        results.push(await fetch(${JSON.stringify(outside)}).then(() => 'ran', () => 'refused'));
        const load = (name) => new Promise((done) => {
          const element = document.createElement(name);
          element.onload = () => done('ran');
          element.onerror = () => done('refused');
          element.src = ${JSON.stringify(outside)} + name;
          document.head.append(element);
        });
        results.push(await load('img'));
        results.push(navigator.sendBeacon(${JSON.stringify(outside)}, 'x') ? 'queued' : 'refused');
        resolve(results);
      })().catch(reject)))`);
      const typed = Array.from({ length: 10 }, () => 'TypeError');
      expect(tried).toEqual(['EvalError', 'EvalError', ...typed, 'not run', 'refused', 'refused', expect.any(String)]);

      for (const address of [outside, 'app://qadam.example/', 'file:///etc/hostname', 'data:text/html,x']) {
        expect(await page.evaluate((to) => window.open(to), address)).toBeNull();
        await followLink(page, address);
        // The main process answers later than it refuses to go there.
        expect(await callAs(page, 'content:language', { language: 'ru' })).toBe('answered');
      }
      expect(await page.evaluate(() => location.href)).toBe(ownPage);
      expect(page.context().pages()).toHaveLength(1);
      expect(requests).toBe(0);
    } finally {
      server.close();
    }
  });

  // With a camera there to ask for, the answer is about the permission.
  test.describe('and a camera', () => {
    test.use({ kioskArgs: ['--use-fake-device-for-media-stream'] });

    test('every permission is denied', async ({ kiosk: { page } }) => {
      await screenNamed(page, 'start').waitFor();
      const answers = await page.evaluate(async () => {
        const states = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'].map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
        );
        const place = new Promise((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve('given'),
            ({ code }) => resolve(code),
          ),
        );
        const camera = navigator.mediaDevices.getUserMedia({ video: true }).then(
          () => 'given',
          (error: unknown) => (error instanceof Error ? error.name : ''),
        );
        return {
          states: [...new Set(await Promise.all(states))],
          notifications: await Notification.requestPermission(),
          place: await place,
          camera: await camera,
        };
      });
      expect(answers).toEqual({ states: ['denied'], notifications: 'denied', place: 1, camera: 'NotAllowedError' });
    });
  });

  // Chromium asks nobody before it shows these two: the kiosk must come back by itself.
  for (const address of ['about:blank', 'app://qadam/sheet.html']) {
    test(`a window that was led to ${address} comes back to the start`, async ({ kiosk: { page } }) => {
      await screenNamed(page, 'start').waitFor();
      const left = page.waitForEvent('framenavigated');
      await followLink(page, address);
      await left;
      await screenNamed(page, 'start').waitFor();
      expect(page.url()).toBe(ownPage);
    });
  }
});

test('the main process refuses what is not in the contract', async ({ kiosk: { page, output } }) => {
  await screenNamed(page, 'start').waitFor();
  expect(await callAs(page, 'content:language', { language: 'ru' })).toBe('answered');
  for (const channel of ['staff:exit', 'toString', '__proto__', 'ELECTRON_BROWSER_REQUIRE']) {
    expect(await callAs(page, channel)).toBe('Error: there is no such channel');
  }
  const refused = async (channel: string, input?: unknown) => {
    const message = await callAs(page, channel, input);
    return message.replace(/^Error: Error invoking remote method '[^']+': Refusal: /, '');
  };
  expect(await refused('sheet:job')).toBe('wrong-role: sheet:job is not for the role "visitor"');
  expect(await refused('sheet:ready', { heightMm: 100 })).toBe('wrong-role: sheet:ready is not for the role "visitor"');
  expect(await refused('content:language', { language: '../ru' })).toMatch(
    /^wrong-input: content:language: language: /,
  );
  expect(await refused('content:language', { language: 'ru', more: 1 })).toMatch(/^wrong-input: content:language: /);
  expect(await refused('count:add', { counter: 'outcome', key: 'somebody' })).toBe(
    'wrong-input: count:add: the counter "outcome" has no such key',
  );
  expect(await refused('content:language', '{"language":"ru","constructor":{"x":1}}')).toBe(
    'wrong-input: content:language: the key "constructor" is not allowed',
  );
  // Electron's bridge may drop this key on its way; what arrives must do no harm.
  expect(await refused('content:language', '{"language":"ru","__proto__":{"x":1}}')).toMatch(
    /^(answered|wrong-input: content:language: the key "__proto__" is not allowed)$/,
  );
  expect(await refused('content:language', { language: 'ru' })).toBe('answered');
  expect(output()).not.toContain('TypeError');
});
