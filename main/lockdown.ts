import { app, type Event, type Session, type WebContents } from 'electron';
import { isSwallowed } from './security/keyboard.ts';
import { isAllowedRequest, isOwnAddress } from './security/origin.ts';

const refuse = (event: Pick<Event, 'preventDefault'>) => event.preventDefault();

/** Chromium switches, to be set before the app is ready: no name is ever looked up, nothing runs in the background. */
export function setSwitches(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('disable-pinch');
  app.commandLine.appendSwitch('overscroll-history-navigation', '0');
}

/** Puts the refusals on every session and every page there will ever be; to be called before the app is ready. */
export function lockDown(): void {
  app.on('session-created', lockSession);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, decide) => {
    refuse(event);
    decide(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, choose) => {
    refuse(event);
    choose();
  });
  app.on('login', refuse);
}

/**
 * Denies every permission, request and check alike (Electron security checklist item 5), every device, every download,
 * and every request that would leave the machine.
 */
function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  for (const name of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
    // The three events differ only in what they list, which nobody reads here.
    (session.on as (name: string, refuse: (event: Event) => void) => void).call(session, name, refuse);
  }
  session.on('will-download', refuse);
  session.setCertificateVerifyProc((_request, decide) => decide(-2));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isAllowedRequest(url, app.isPackaged) }));
}

/** Keeps a page where it is: no navigation away, no window, no webview, no zoom, no chord, no menu (items 12 to 15). */
function lockContents(contents: WebContents): void {
  const stayHere = (event: Event & { url: string }) => {
    if (!isOwnAddress(event.url)) refuse(event);
  };
  contents.on('will-navigate', stayHere);
  contents.on('will-frame-navigate', stayHere);
  contents.on('will-redirect', stayHere);
  contents.on('will-attach-webview', refuse);
  contents.on('will-prevent-unload', refuse);
  contents.on('context-menu', refuse);
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    refuse(event);
    choose('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('before-input-event', (event, input) => {
    if (isSwallowed(input)) refuse(event);
  });
  contents.on('zoom-changed', () => contents.setZoomLevel(0));
  contents.on('did-finish-load', () => void contents.setVisualZoomLevelLimits(1, 1).catch(() => {}));
}
