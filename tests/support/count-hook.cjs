/**
 * Loaded before the kiosk (`electron -r`): counts what the main process does, without changing any of it. The kiosk
 * itself is the one that ships. `qadamCounts` holds the calls of pages in their order, the queries of each database and
 * the files read, the window's sizes since it had a page, and in `first` the same as it was when the first screen stood.
 */
const fs = require('node:fs');
const promises = require('node:fs/promises');
const Module = require('node:module');
const { basename } = require('node:path');
const { app, ipcMain } = require('electron');

/** @type {{ calls: string[], queries: Record<string, number>, files: string[], sizes: number[][] }} */
const counts = { calls: [], queries: {}, files: [], sizes: [] };
Object.assign(globalThis, { qadamCounts: counts });

const handle = ipcMain.handle.bind(ipcMain);
ipcMain.handle = (channel, listener) =>
  handle(channel, (event, ...input) => {
    if (channel === 'page:shown' && !('first' in counts)) Object.assign(counts, { first: structuredClone(counts) });
    counts.calls.push(channel);
    return listener(event, ...input);
  });

app.on('browser-window-created', (_event, window) => {
  const note = () => counts.sizes.push(window.getContentSize());
  window.webContents.once('dom-ready', () => {
    note();
    window.on('resize', note);
  });
});

for (const [owner, name] of /** @type {const} */ ([
  [fs, 'readFileSync'],
  [fs, 'openSync'],
  [promises, 'readFile'],
])) {
  const read = Reflect.get(owner, name);
  Reflect.set(owner, name, (/** @type {unknown} */ file, /** @type {unknown[]} */ ...more) => {
    counts.files.push(basename(String(file)));
    return read.call(owner, file, ...more);
  });
}

/** @param {object} statement */
function countQueries(statement) {
  const prototype = Object.getPrototypeOf(statement);
  if (prototype.counted === true) return;
  Object.defineProperty(prototype, 'counted', { value: true });
  for (const name of ['get', 'all', 'run', 'iterate']) {
    const query = prototype[name];
    prototype[name] = function (/** @type {unknown[]} */ ...values) {
      const database = basename(this.database.name);
      // A PRAGMA sets the connection up; it reads none of the data.
      if (!this.source.startsWith('PRAGMA')) counts.queries[database] = (counts.queries[database] ?? 0) + 1;
      return query.apply(this, values);
    };
  }
}

const loader = /** @type {any} */ (Module);
const load = loader._load;
loader._load = (/** @type {string} */ request, /** @type {unknown[]} */ ...more) => {
  const loaded = load(request, ...more);
  if (request !== 'better-sqlite3' || loaded.counted === true) return loaded;
  loaded.counted = true;
  const { prepare } = loaded.prototype;
  loaded.prototype.prepare = function (/** @type {string} */ sql) {
    const statement = prepare.call(this, sql);
    countQueries(statement);
    return statement;
  };
  return loaded;
};
