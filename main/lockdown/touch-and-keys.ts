import { isSwallowed } from '../security/keyboard.ts';
import { type Row, refuse } from './row.ts';

/** What fingers, a mouse and a keyboard could do beyond touching what the page shows. */
export const touchAndKeys = {
  'keys and chords': {
    why: 'Chords and function keys reload, zoom, print, look inside or leave; letters, Tab, Enter, Escape and arrows are all that is needed.',
    contents: (contents) =>
      contents.on('before-input-event', (event, input) => {
        if (isSwallowed(input)) refuse(event);
      }),
  },
  'application menu': {
    why: "Electron's default menu brings its own keys, developer tools and a way to quit.",
    elsewhere: 'main/index.ts, before the app is ready',
  },
  'context menu': {
    why: 'A long touch or a right click would offer to copy, print or look inside.',
    contents: (contents) => contents.on('context-menu', refuse),
    page: 'contextmenu is refused',
  },
  zoom: {
    why: 'A page that is zoomed stays zoomed for the next visitor; sizes are chosen by the buttons and end with the visit.',
    contents: (contents) => {
      contents.on('zoom-changed', () => contents.setZoomLevel(0));
      contents.on('did-finish-load', () => contents.setZoomLevel(0));
    },
    page: 'a turn of the wheel with Ctrl is refused',
  },
  pinch: {
    why: 'Two fingers would enlarge the page beyond the screen, where nobody finds the buttons again.',
    switches: { 'disable-pinch': '' },
    contents: (contents) =>
      contents.on('did-finish-load', () => void contents.setVisualZoomLevelLimits(1, 1).catch(() => {})),
  },
  swipe: {
    why: 'A swipe over the edge would go back in history or pull the page down to reload it.',
    switches: { 'overscroll-history-navigation': '0' },
  },
  'drag and drop': {
    why: 'A link, a file or a text that is dropped on a page would be opened by it.',
    page: 'dragenter, dragover, drop and dragstart are refused',
    elsewhere: 'main/security/web-preferences.ts: navigateOnDragDrop',
  },
  'spell check': {
    why: "It keeps a list of the visitors' words and would load dictionaries from the network.",
    session: (session) => session.setSpellCheckerEnabled(false),
    elsewhere: 'main/security/web-preferences.ts: spellcheck',
  },
  clipboard: {
    why: 'What one visitor copies, the next one could paste; nothing on the kiosk needs copying.',
    page: 'copy, cut and paste are refused',
  },
} as const satisfies Record<string, Row>;
