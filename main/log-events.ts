/**
 * Everything that the kiosk may write into its log, and what it means to whoever reads it: `docs/log-events.md` is made
 * of this list. Fields are named there, too; none may hold what a visitor chose or typed.
 */
export const logEvents = {
  started: 'The kiosk is up. Fields: version of the program and of the content.',
  'not-started': 'The kiosk cannot start; the sentence says why and what to do. It shows the out-of-service page.',
  crashed: 'An error that nobody expected, in the main process. The kiosk starts itself anew.',
  restart: 'The kiosk starts itself anew; not allowed after 3 in 5 minutes, then the out-of-service page is shown.',
  'restarts-not-counted': 'Its restarts cannot be counted (disk full or read-only), so the kiosk ends with 1 instead.',
  'out-of-service': 'The out-of-service page is shown; the kiosk tries again after 5 minutes.',
  'process-gone': "One of Chromium's helper processes has ended; Chromium starts it again.",
  'page-gone': 'The page crashed; the start screen is loaded again.',
  'page-hangs': 'The page did not answer for 4 seconds; it is ended and the start screen loaded again.',
  'page-not-loaded': 'The page could not be loaded; it is tried again.',
  'page-left': 'Something led the window to another address; the start screen is loaded again.',
  'page-failed': 'An error on the page while it started or drew a screen; the visit is over.',
  'preload-error': "The bridge between page and main process failed; look for a page that can't do anything.",
  'window-closed': 'The window was closed; it is opened again.',
  'heartbeat-failed': 'The service manager could not be told that the kiosk lives: is systemd-notify installed?',
  'state-damaged': 'state.db was damaged or lost. It is in quarantine/; restored = a backup took its place.',
  'state-newer': 'state.db was written by a newer kiosk. It is in quarantine/, unchanged.',
  'state-not-writable': 'state.db cannot be written (disk full, read-only, rights): the kiosk works in memory.',
  'backup-failed': 'The daily backup could not be made; it is tried again every hour.',
  'content-damaged': 'Installed content was damaged or of another layout: put aside, the shipped content is used.',
  'setting-broken': 'A setting has no valid value; its default is used. Field: its key.',
  'ipc-refused': 'A call of the page was refused: wrong page, role or shape. Never normal.',
  'ipc-failed': 'A call of the page failed inside.',
  'ipc-output': 'The main process had no valid answer for the page.',
  'checklist-failed': 'Sheets could not be made from the command line.',
  'directory-failed': 'The directory could not be read from or written to a file from the command line.',
  'checklist-write-failed': 'A sheet could not be written to its file.',
  'sheet-failed': 'A sheet could not be drawn, or took too long.',
  'print-done': 'The spooler says that a sheet came out.',
  'print-waits': 'The printer waits for something; fields say for what.',
  'print-failed': 'A sheet did not come out; technical = what the printer or the spooler said.',
  'print-no-paper-seen': 'The visitor says that no paper came out of a sheet that the spooler calls done.',
  'print-not-settled': 'The end of a print job could not be written down.',
  'print-broke': 'An unexpected error while printing.',
  'print-sweep-failed': 'Jobs left by an earlier run could not be removed from the spooler; it is tried again.',
  'print-write-failed': 'A sheet could not be put into the folder of the file printer.',
} as const satisfies Record<string, string>;

export type LogEvent = keyof typeof logEvents;
