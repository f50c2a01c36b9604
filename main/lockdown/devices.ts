import type { Event } from 'electron';
import { type Row, refuse } from './row.ts';

/** What a page could ask the machine for. */
export const devices = {
  permissions: {
    why: 'Camera, place, notifications, clipboard, full screen and all others, those to come included: denied unasked (checklist item 5).',
    session: (session) => {
      session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
      session.setPermissionCheckHandler(() => false);
    },
  },
  'hid, serial and usb': {
    why: 'No page talks to a device that somebody plugs in.',
    session: (session) => {
      session.setDevicePermissionHandler(() => false);
      for (const name of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
        // The three events differ only in what they list, which nobody reads here.
        (session.on as (name: string, refuse: (event: Event) => void) => void).call(session, name, refuse);
      }
    },
  },
  bluetooth: {
    why: 'No page talks to the phone in the pocket of whoever stands there.',
    session: (session) => session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false })),
    contents: (contents) =>
      contents.on('select-bluetooth-device', (event, _devices, choose) => {
        refuse(event);
        choose('');
      }),
  },
  'screen capture': {
    why: "The screen shows a visitor's answers.",
    elsewhere: 'nowhere is a handler that Electron could ask for a picture of the screen, so that it gives none',
  },
} as const satisfies Record<string, Row>;
