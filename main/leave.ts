import { app } from 'electron';

/**
 * What the kiosk's end asks of whatever supervises it. The numbers are the actions of Windows' Shell Launcher (0 restart
 * the shell, 1 restart the device, 2 shut it down, 3 do nothing); nobody asks for 2. systemd starts it again but for 3
 * (`RestartPreventExitStatus`).
 */
export const exitCodes = {
  /** Start me again; a kiosk that nothing supervises has done so itself. */
  startAgain: 0,
  /** Nothing of the kiosk can be shown: only a fresh start of the machine may help. */
  restartDevice: 1,
  /** A manager wants to get at the system: leave the kiosk be. */
  toSystem: 3,
} as const;

let leaving = false;

app.on('before-quit', () => {
  leaving = true;
});

/** Whether the app is on its way out, so that a closing window is no reason to open another. */
export function isLeaving(): boolean {
  return leaving;
}

/** Ends the app at once with this exit code; `app.exit` by itself emits no `before-quit`. */
export function leave(code: number, sentence?: string): void {
  leaving = true;
  if (sentence !== undefined) process.stderr.write(`${sentence}\n`);
  app.exit(code);
}
