import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BrowserWindow } from 'electron';
import { memoryChannel } from './memory-channel.ts';
import { kioskPage } from './security/origin.ts';

/** Collects the garbage of this process. Node has a function for it only while this flag is set, and no page has it. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  setFlagsFromString('--no-expose-gc');
}

/** Gives back what the kiosk's page and this process hold and do not use. */
export function giveMemoryBack(): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    if (webContents.getURL() === kioskPage) webContents.send(memoryChannel);
  }
  collectGarbage();
}
