import type { WebPreferences } from 'electron';

/**
 * What every window gets, stated in full so that no default can change it (Electron security checklist items 2 to 4,
 * 6, 8 to 11). Dialogs are off: a page's `alert()` on an unattended screen would wait for nobody.
 */
export function webPreferences(preload: string, packaged: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    spellcheck: false,
    disableDialogs: true,
    safeDialogs: true,
    devTools: !packaged,
  };
}
