/**
 * Everything that the kiosk may write into its log, and what it means to whoever reads it: `docs/log-events.md` is made
 * of this list. Fields are named there, too; none may hold what a visitor chose or typed.
 */
export const logEvents = {
  started: 'The kiosk is up. Fields: version of the program and of the content.',
  'start-times':
    'The first screen could be touched. Fields: milliseconds from the start of the process to each step of the start.',
  'sandbox-off':
    "The kiosk runs without Chromium's sandbox, as root must: for development only. Field: whether it is root.",
  'not-started': 'The kiosk cannot start; the sentence says why and what to do. It shows the out-of-service page.',
  crashed: 'An error that nobody expected, in the main process. The kiosk starts itself anew.',
  restart:
    'The kiosk starts itself anew; outOfService = with the out-of-service page, as it crashed 6 times in 10 minutes.',
  'nightly-restart': 'The kiosk starts itself anew as every night (setting restartAt).',
  'restarts-not-counted':
    'Crashes cannot be counted (disk full or read-only): instead of starting anew the kiosk ends with 1.',
  'out-of-service-failed': 'Not even the out-of-service page can be shown; the kiosk ends with 1.',
  'out-of-service': 'The out-of-service page is shown; the kiosk tries again after 5 minutes.',
  'process-gone': "One of Chromium's helper processes has ended; Chromium starts it again.",
  'gpu-off':
    'The graphics process crashed 3 times in 10 minutes: this version of the program draws without it from now on.',
  'graphics-card-not-noted':
    'That this machine has no graphics card could not be written down: each start looks for one, which takes longer.',
  'page-gone': 'The page crashed; the start screen is loaded again.',
  'page-hangs':
    'The page worked for 2 seconds without answering, or did nothing for 10; it is ended and the start screen loaded again.',
  'page-not-loaded': 'The page could not be loaded; it is tried again.',
  'page-left': 'Something led the window to another address; the start screen is loaded again.',
  'page-renewed':
    'A page that many visits had used was loaded anew, as nobody was there: that gives back what they left in it.',
  'page-failed': 'An error on the page while it started or drew a screen; the visit is over.',
  'preload-error':
    'The bridge between page and main process failed; at the second time the out-of-service page is shown.',
  'window-closed': 'The window was closed; it is opened again.',
  'companion-lost': 'The page on the second display failed; it is opened again when the clerk goes on.',
  'heartbeat-failed': 'The service manager could not be told that the kiosk lives: is systemd-notify installed?',
  'state-damaged': 'state.db was damaged or lost. It is in quarantine/; restored = a backup took its place.',
  'state-newer': 'state.db was written by a newer kiosk. It is in quarantine/, unchanged.',
  'state-not-writable': 'state.db cannot be written (disk full, read-only, rights): the kiosk works in memory.',
  'backup-failed': 'The daily backup could not be made; it is tried again every hour.',
  'content-damaged':
    'Installed content was damaged, of another layout or not signed: put aside, the one before is used.',
  'content-taken': 'Newly installed content, or content rolled back to, is in use now. Field: its version.',
  'content-not-taken': 'Newly installed content could not be opened; the one before stays in use.',
  'content-refused': 'A content pack was not installed at the kiosk. Fields: reason, and what is particular about it.',
  'content-failed': 'A content pack could not be installed or rolled back from the command line.',
  'setting-broken': 'A setting has no valid value; its default is used. Field: its key.',
  'fleet-file-broken':
    "Something in the organisation's config.json can't be used; the rest is. Fields: line, key, reason and mend.",
  'ipc-refused': 'A call of the page was refused: wrong page, role or shape. Never normal.',
  'ipc-failed': 'A call of the page failed inside.',
  'ipc-output': 'The main process had no valid answer for the page.',
  'checklist-failed': 'Sheets could not be made from the command line.',
  'directory-failed': 'The directory could not be read from or written to a file from the command line.',
  'checklist-write-failed': 'A sheet could not be written to its file.',
  'sheet-failed': 'A sheet could not be drawn, or took too long.',
  'pin-try-not-counted': 'A try at a PIN could not be written down (disk full or read-only), so it was refused.',
  'pin-not-set': 'A new PIN could not be written down; the one before holds.',
  'pin-mark-failed': 'The mark that PINs are set could not be written beside state.db; tried again at the next start.',
  'file-not-saved':
    'A report or a file for support could not be written to a drive or folder; the next place is tried.',
  'audit-not-written':
    'The audit log could not be written when staff signed out or were still for too long (disk full or read-only). Field: action.',
  'left-by-staff': 'A manager ended the kiosk or started it anew. Field: which.',
  'pin-reset-failed': 'The PINs could not be cleared from the command line.',
  'print-done': 'The spooler says that a sheet came out.',
  'print-waits': 'The printer waits for something; fields say for what.',
  'print-failed': 'A sheet did not come out; technical = what the printer or the spooler said.',
  'print-no-paper-seen': 'The visitor says that no paper came out of a sheet that the spooler calls done.',
  'print-not-settled': 'The end of a print job could not be written down.',
  'print-broke': 'An unexpected error while printing.',
  'print-sweep-failed':
    'Jobs that are over could not be removed from the spooler; it is tried again, and said once until it succeeds.',
  'print-write-failed': 'A sheet could not be put into the folder of the file printer.',
} as const satisfies Record<string, string>;

export type LogEvent = keyof typeof logEvents;
