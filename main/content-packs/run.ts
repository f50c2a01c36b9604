import { app } from 'electron';
import { packSentence } from '../../shared/content/pack-refusal.ts';
import type { Switches } from '../command-line.ts';
import { installPack } from './install.ts';
import { installerFor } from './packs.ts';
import { rollBack } from './roll-back.ts';

/** What the command line asks for: a pack to install, or what to go back to. */
export type ContentTask = { readonly install: string } | { readonly rollBack: 'previous' | 'shipped' };

/**
 * Installs a pack or rolls back, and gives the exit code: 0 when done, 1 when refused, with the reason on stderr. It
 * needs no window and may run beside the kiosk, which takes the content into use as soon as nobody is at it.
 */
export async function runContentTask(task: ContentTask, switches: Switches): Promise<number> {
  await app.whenReady();
  const installer = installerFor(switches);
  const done = 'install' in task ? await installPack(task.install, installer) : rollBack(task.rollBack, installer);
  if (!done.ok) {
    process.stderr.write(`${packSentence(done)}\nNothing was changed.\n`);
    return 1;
  }
  const { manifest } = done;
  const what =
    manifest === null ? 'what the program was shipped with' : `${manifest.version}, pack ${manifest.sequence}`;
  process.stdout.write(`Content in use: ${what}.\n`);
  return 0;
}
