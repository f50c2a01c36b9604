import { type Attempts, type Hands, tryEscapes } from '../../support/e2e-escapes.ts';
import { heardAfter, press } from '../../support/e2e-input.ts';
import { expect } from '../../support/electron-app.ts';

/** What each chord does in a browser or a desktop. */
const chords = {
  'Control+W': 'close the window',
  'Control+Q': 'quit',
  'Alt+F4': 'close the window',
  'Control+R': 'reload',
  'Control+Shift+R': 'reload without the cache',
  F5: 'reload',
  'Control+F5': 'reload without the cache',
  F11: 'leave full screen',
  F12: 'developer tools',
  'Control+Shift+I': 'developer tools',
  'Control+Shift+J': 'the console',
  'Control+Shift+C': 'look at an element',
  'Control+U': 'the source',
  'Control+P': 'print',
  'Control+O': 'open a file',
  'Control+S': 'save the page',
  'Control+N': 'a new window',
  'Control+Shift+N': 'a private window',
  'Control+T': 'a new tab',
  'Control+Tab': 'the next tab',
  'Control+L': 'the address',
  'Alt+D': 'the address',
  F6: 'the address',
  'Control+F': 'find',
  F3: 'find the next',
  'Control+G': 'find the next',
  'Control+H': 'the history',
  'Control+J': 'the downloads',
  'Control+D': 'a bookmark',
  'Control+A': 'select everything',
  'Control+C': 'copy',
  'Control+V': 'paste',
  'Control++': 'zoom in',
  'Control+-': 'zoom out',
  'Control+0': 'no zoom',
  'Alt+Left': 'back',
  'Alt+Right': 'forward',
  'Alt+Home': 'the home page',
  F1: 'help',
  F7: 'caret browsing',
  F10: 'the menu',
  'Shift+F10': 'the context menu',
  PrintScreen: 'a picture of the screen',
  'Alt+Space': "the window's menu",
  'Alt+Tab': 'another program',
  'Meta+D': 'the desktop',
  'Meta+L': 'the lock screen',
  'Control+Escape': 'the start menu',
  'Shift+Escape': 'the task manager',
  'Control+Shift+Escape': 'the task manager',
  'Control+Alt+Delete': 'the security screen',
};

/** Keys that only some keyboards have; Electron can't press them, so it is told of them as if it had. */
const odd = [
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserRefresh',
  'LaunchMail',
  'ContextMenu',
  'MediaPlayPause',
];

/** Escape with Shift is Escape to the page, which needs that one. */
const heardOf = (chord: string) => (chord === 'Shift+Escape' ? ['Escape', 'x'] : ['x']);

const attempts: Attempts = Object.fromEntries([
  ...Object.entries(chords).map(([chord, what]) => [
    `${chord} (${what})`,
    async ({ kiosk }: Hands) => expect(await heardAfter(chord, kiosk)).toEqual(heardOf(chord)),
  ]),
  ...odd.map((key) => [key, async ({ kiosk }: Hands) => expect(await press(kiosk.app, key)).toBe(true)]),
]) as Attempts;

tryEscapes('keys', {
  ...attempts,
  'Backspace (back)': ({ kiosk: { app } }) => press(app, 'Backspace'),
  'Escape (leave full screen)': ({ kiosk: { app } }) => press(app, 'Escape'),
});
