import { app, type Event } from 'electron';
import { isAllowedRequest, isOwnAddress } from '../security/origin.ts';
import { type Row, refuse } from './row.ts';

const stayHere = (event: Event & { url: string }) => {
  if (!isOwnAddress(event.url)) refuse(event);
};

/** Where a page could go, and what it could open. */
export const pages = {
  navigation: {
    why: 'Another page on this screen could pass for the kiosk (checklist item 13).',
    contents: (contents) => {
      contents.on('will-navigate', stayHere);
      contents.on('will-frame-navigate', stayHere);
      contents.on('will-redirect', stayHere);
    },
    elsewhere: 'main/recovery.ts leads back from the addresses that no event lets refuse, such as about:blank',
  },
  history: {
    why: 'There is one page; whatever was shown before it must not come back by a key, a swipe or a script.',
    contents: (contents) =>
      contents.on('did-finish-load', () => {
        // Electron before 33 has no such object.
        const history = contents.navigationHistory as { clear(): void } | undefined;
        if (history === undefined) contents.clearHistory();
        else history.clear();
      }),
  },
  'second windows': {
    why: 'There is one window; another would cover it and has no way back (checklist item 14).',
    contents: (contents) => contents.setWindowOpenHandler(() => ({ action: 'deny' })),
  },
  webviews: {
    why: 'A page within the page would be a browser (checklist items 11 and 12).',
    contents: (contents) => contents.on('will-attach-webview', refuse),
    elsewhere: 'main/security/web-preferences.ts: webviewTag',
  },
  requests: {
    why: 'Nothing leaves the machine: no visit can be watched from outside, nothing foreign comes in (checklist item 1).',
    switches: {
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'disable-background-networking': '',
      'disable-component-update': '',
      'disable-domain-reliability': '',
      'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
      'no-pings': '',
    },
    session: (session) =>
      session.webRequest.onBeforeRequest(({ url }, decide) =>
        decide({ cancel: !isAllowedRequest(url, app.isPackaged) }),
      ),
    contents: (contents) => contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp'),
  },
  certificates: {
    why: 'There is no server to trust, and nobody to ask.',
    app: (electron) => {
      electron.on('certificate-error', (event, _contents, _url, _error, _certificate, decide) => {
        refuse(event);
        decide(false);
      });
      electron.on('select-client-certificate', (event, _contents, _url, _list, choose) => {
        refuse(event);
        choose();
      });
      electron.on('login', refuse);
    },
    session: (session) => session.setCertificateVerifyProc((_request, decide) => decide(-2)),
  },
  downloads: {
    why: 'A file on the disk of a public machine is a trace, and its dialog a way out.',
    session: (session) => session.on('will-download', refuse),
  },
  dialogs: {
    why: "A page's alert() or confirm() on an unattended screen would wait for nobody.",
    elsewhere: 'main/security/web-preferences.ts: disableDialogs',
  },
  'leaving dialog': {
    why: 'A page must not be able to ask whether one really wants to leave it: a reload always ends a visit.',
    contents: (contents) => contents.on('will-prevent-unload', refuse),
  },
  'print dialog': {
    why: "Sheets go to the office's printer by themselves; the system's dialog would offer others, and files.",
    elsewhere: 'renderer/no-dialogs.ts',
  },
  'file chooser': {
    why: "The system's file chooser shows the whole disk.",
    page: 'a click on a file input is refused',
    elsewhere: 'renderer/no-dialogs.ts',
  },
  'other programs': {
    why: 'An address handed to the system opens whatever program it likes (checklist item 15): none is ever handed over, a QR code stands in its place.',
    elsewhere: '.oxlintrc.json forbids to import shell',
  },
  'developer tools': {
    why: 'They change everything that a page shows; they exist only where the kiosk is developed.',
    contents: (contents) => {
      if (app.isPackaged) contents.on('devtools-opened', () => contents.closeDevTools());
    },
    elsewhere: 'main/security/web-preferences.ts: devTools',
  },
} as const satisfies Record<string, Row>;
