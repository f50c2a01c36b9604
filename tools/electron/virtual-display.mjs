import { spawn } from 'node:child_process';
import { on } from 'node:events';
import { SetupError } from '../setup/say.mjs';

/** The size of the kiosk's upright screen. */
const SCREEN = '1080x1920x24';

/**
 * Starts a virtual display on a free number.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export async function startVirtualDisplay() {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true, // Ctrl-C must reach Electron first, and the display only when Electron has ended
  });
  const stop = () => void xvfb.kill();
  process.once('exit', stop);
  let complaint = '';
  xvfb.stderr?.on('data', (data) => (complaint += String(data)));
  const failed = new Promise((_, reject) => {
    const fail = () =>
      reject(new SetupError(`The virtual display (Xvfb) can't be started: ${complaint.trim() || 'no reason given'}.`));
    xvfb.once('error', (error) => {
      complaint ||= error.message;
      fail();
    });
    xvfb.once('exit', fail);
  });
  failed.catch(() => {}); // once the display runs, its end is no failure
  const pipe = /** @type {import('node:stream').Readable} */ (xvfb.stdio[3]);
  const number = await Promise.race([firstLine(pipe), /** @type {Promise<never>} */ (failed)]);
  pipe.destroy();
  xvfb.unref();
  return {
    display: `:${number}`,
    stop: () => {
      process.removeListener('exit', stop);
      stop();
    },
  };
}

/**
 * The first whole line. Xvfb writes the number and the end of the line separately, and ends itself when nobody reads
 * the second.
 * @param {import('node:stream').Readable} stream
 */
export async function firstLine(stream) {
  let text = '';
  for await (const data of on(stream, 'data')) {
    text += String(data[0]);
    if (text.includes('\n')) break;
  }
  return text.trim();
}
