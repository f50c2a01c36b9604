import { expect, test } from 'vitest';
import { webPreferences } from '../../../main/security/web-preferences.ts';

test('every window is sandboxed, isolated and without Node', () => {
  expect(webPreferences('/preload.cjs', true)).toMatchObject({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
});

test('developer tools are for unpackaged runs only', () => {
  expect(webPreferences('/preload.cjs', false).devTools).toBe(true);
});
