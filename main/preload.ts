import { contextBridge, ipcRenderer } from 'electron';
import type { Channel, QadamBridge } from '../shared/api.ts';

/** The contract's channels by name only: the schemas stay in the main process, which checks both ways. */
const known: Record<Channel, true> = {
  'content:guide': true,
  'content:language': true,
  'search:find': true,
  'law:item': true,
  'settings:visitor': true,
  'directory:list': true,
  'directory:map': true,
  'print:able': true,
  'print:prepare': true,
  'print:start': true,
  'print:status': true,
  'print:again': true,
  'print:confirm': true,
  'print:end-session': true,
  'page:failed': true,
  'sheet:job': true,
  'sheet:ready': true,
  'count:add': true,
};

/** One function and nothing of Electron's own (Electron security checklist item 20). */
const bridge: QadamBridge = {
  call(channel, input) {
    if (!Object.hasOwn(known, channel)) return Promise.reject(new Error('there is no such channel'));
    return ipcRenderer.invoke(channel, input);
  },
};

contextBridge.exposeInMainWorld('qadam', bridge);
