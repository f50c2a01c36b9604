import { app } from 'electron';

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
