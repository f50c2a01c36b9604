import { expect, test } from 'vitest';
import { openStateDatabase } from '../../../main/database/open.ts';
import { StateStore } from '../../../main/database/state-store.ts';
import { staffSettingsHandlers } from '../../../main/ipc/staff-settings.ts';
import { OfficeSettings } from '../../../main/office-settings.ts';
import { SetupProgress } from '../../../main/setup-progress.ts';
import { quietLog } from '../support/quiet-log.ts';

const manager = { contentsId: 1, role: 'visitor', staff: 'manager' } as const;

function open({ first = false } = {}) {
  const store = new StateStore(openStateDatabase(':memory:'));
  const kiosk = { pin: false, signedIn: 0, changed: 0, audit: [] as string[] };
  const setup = new SetupProgress(store, { first: () => first, hasPin: () => kiosk.pin });
  const handlers = staffSettingsHandlers({
    office: new OfficeSettings({ store, known: () => ['kk', 'ru'], fixed: { copies: 2 }, log: quietLog().log }),
    setup,
    printers: () => Promise.resolve([]),
    pixels: () => ({ width: 1920, height: 1080 }),
    hasPin: () => kiosk.pin,
    signIn: () => (kiosk.signedIn += 1),
    changed: () => (kiosk.changed += 1),
    audit: (action, detail = '') => void kiosk.audit.push(`${action} ${detail}`.trim()),
  });
  return { handlers, setup, store, kiosk };
}

test('each change is told once, by its key, and never by its value', async () => {
  const { handlers, kiosk } = open();
  const office = { name: { ru: 'ЦОН № 5' }, address: {}, phone: '+7 700 000 00 00', ambulance: '' };
  await handlers['staff:settings-write']({ office, idleSeconds: 100, paper: 'a4' }, manager);
  expect(kiosk).toMatchObject({ changed: 1, audit: ['setting-changed office', 'setting-changed idleSeconds'] });
  await handlers['staff:settings-write']({ idleSeconds: 100 }, manager);
  await handlers['staff:settings-write']({ copies: 1 }, manager);
  expect(kiosk).toMatchObject({ changed: 1, audit: { length: 2 } });
});

test('the wizard opens by itself only where nobody has set up and no PIN is set', () => {
  const { handlers, kiosk, setup } = open();
  const begin = () => handlers['staff:settings-setup-begin'](undefined, manager);
  expect(begin()).toEqual({ next: 'wizard' });
  expect(kiosk.signedIn).toBe(1);
  kiosk.pin = true;
  expect(begin()).toEqual({ next: 'pin' });
  setup.finish();
  expect(begin()).toEqual({ next: 'done' });
  expect(kiosk.signedIn).toBe(1);
  // The machine's owner had the PINs cleared.
  kiosk.pin = false;
  expect(setup.wizard()).toBe('offered');
  expect(begin()).toEqual({ next: 'wizard' });
});

test('a kiosk without a PIN is not set up, whatever else is', () => {
  const { handlers, kiosk, setup } = open({ first: true });
  expect(setup.wizard()).toBe('first');
  expect(handlers['staff:settings-setup-finish'](undefined, manager)).toEqual({ done: false });
  expect(setup.wizard()).toBe('first');
  kiosk.pin = true;
  expect(handlers['staff:settings-setup-finish'](undefined, manager)).toEqual({ done: true });
  expect(setup.wizard()).toBe('no');
  expect(kiosk.audit).toEqual(['set-up']);
});

test('where the wizard is outlasts the program; what was kept wrongly means its start', async () => {
  const { handlers, store } = open();
  await handlers['staff:settings-setup-keep']({ step: 'printer' }, manager);
  const needs = { first: () => false, hasPin: () => true };
  expect(new SetupProgress(store, needs).step).toBe('printer');
  store.setSetting('setupProgress', '{"done":true}');
  expect(new SetupProgress(store, needs)).toMatchObject({ step: null, next: 'pin' });
});
