import { ipcMain } from 'electron';
import type { Switches } from './command-line.ts';
import { type Handlers, registerChannels } from './ipc/register.ts';
import { whenServing } from './ipc/when-serving.ts';
import type { Log } from './log.ts';
import { openData } from './open-data.ts';
import type { Pages } from './pages.ts';
import { type Service, startService } from './service.ts';
import { noteStart } from './start-times.ts';

interface Needs {
  readonly pages: Pages;
  readonly switches: Switches;
  readonly log: Log;
}

/** Lets Chromium have its turn on this thread. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Opens what the kiosk keeps and answers its pages: bit by bit, as a page that is loading needs this thread, too. What it
 * calls meanwhile waits.
 */
export async function serve({ pages, switches, log }: Needs): Promise<Service> {
  let service: Service | undefined;
  let begin: (handlers: Handlers) => void = () => {};
  const handlers = whenServing(new Promise((resolve) => (begin = resolve)));
  registerChannels(ipcMain, handlers, { callers: pages.callers, staff: () => service?.staff(), log });
  await turn();
  const data = openData(switches, log);
  noteStart('databases-open');
  await turn();
  service = startService({ data, pages, switches, log });
  service.onLoad();
  begin(service.handlers);
  return service;
}
