// electron-builder where Electron's own download host can't be reached: packs the stand-in runtime, for tests.
const { copyFileSync, readdirSync, rmSync } = require('node:fs');
const { join, resolve } = require('node:path');

const home = resolve(__dirname, '../../.cache/electron25');

module.exports = {
  extends: resolve(__dirname, '../../electron-builder.yml'),
  electronVersion: '25.1.1',
  electronDist: join(home, 'pristine'),
  // Playwright attaches through the inspector; the released product keeps it off.
  electronFuses: { enableNodeCliInspectArguments: true },
  /** @param {{ appOutDir: string }} context */
  afterPack({ appOutDir }) {
    const folder = join(appOutDir, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds');
    for (const name of readdirSync(folder)) if (name !== 'linux-x64.node') rmSync(join(folder, name));
    copyFileSync(join(home, 'better_sqlite3.node'), join(folder, 'linux-x64.node'));
  },
};
