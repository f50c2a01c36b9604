import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { Channel, QadamBridge } from '../shared/api.ts';
import { lockPage } from './lockdown/page.ts';
import { memoryChannel } from './memory-channel.ts';

/** The contract's channels by name only: the schemas stay in the main process, which checks both ways. */
const known: Record<Channel, true> = {
  'content:start': true,
  'content:guide': true,
  'content:language': true,
  'content:rest': true,
  'search:find': true,
  'law:item': true,
  'settings:visitor': true,
  'directory:list': true,
  'directory:map': true,
  'workdays:calendar': true,
  'print:able': true,
  'print:prepare': true,
  'print:start': true,
  'print:status': true,
  'print:again': true,
  'print:confirm': true,
  'print:end-session': true,
  'visit:state': true,
  'page:failed': true,
  'page:shown': true,
  'sheet:job': true,
  'sheet:ready': true,
  'count:add': true,
  'staff:entry-state': true,
  'staff:entry-sign-in': true,
  'staff:entry-set-pin': true,
  'staff:entry-stay': true,
  'staff:entry-sign-out': true,
  'staff:counter-show': true,
  'staff:counter-hide': true,
  'staff:counter-did': true,
  'companion:state': true,
  'staff:settings-read': true,
  'staff:settings-write': true,
  'staff:settings-printers': true,
  'staff:settings-setup-begin': true,
  'staff:settings-setup-step': true,
  'staff:settings-setup-keep': true,
  'staff:settings-setup-finish': true,
  'staff:content-state': true,
  'staff:content-packs': true,
  'staff:content-install': true,
  'staff:content-roll-back': true,
  'staff:content-find-texts': true,
  'staff:content-corrections': true,
  'staff:content-correct': true,
  'staff:content-uncorrect': true,
  'staff:content-export': true,
  'staff:diagnostics-state': true,
  'staff:diagnostics-test-page': true,
  'staff:diagnostics-hand-test': true,
  'staff:diagnostics-notice-seen': true,
  'staff:diagnostics-databases': true,
  'staff:diagnostics-log': true,
  'staff:diagnostics-audit': true,
  'staff:diagnostics-save': true,
  'staff:diagnostics-restart': true,
  'staff:diagnostics-exit': true,
  'sheet:readiness': true,
  'staff:office-statistics': true,
  'staff:office-statistics-export': true,
  'staff:office-places': true,
  'staff:office-directory': true,
  'staff:office-directory-save': true,
  'staff:office-directory-remove': true,
  'staff:office-directory-move': true,
  'staff:office-directory-import': true,
  'staff:office-directory-export': true,
  'staff:office-directory-undo': true,
  'staff:office-workdays': true,
  'staff:office-workdays-saturday': true,
  'staff:office-workdays-save': true,
  'staff:office-workdays-remove': true,
  'staff:office-workdays-import': true,
};

/** One function and nothing of Electron's own (Electron security checklist item 20). */
const bridge: QadamBridge = {
  call(channel, input) {
    if (!Object.hasOwn(known, channel)) return Promise.reject(new Error('there is no such channel'));
    return ipcRenderer.invoke(channel, input);
  },
};

lockPage();
// A hint to V8 and Blink that memory is short: they collect garbage and drop caches.
ipcRenderer.on(memoryChannel, () => webFrame.clearCache());
contextBridge.exposeInMainWorld('qadam', bridge);
