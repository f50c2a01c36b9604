// electron-builder where Electron's own download host can't be reached: packs the stand-in runtime, for tests.
const { copyFileSync, readFileSync, rmSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { parse } = require('yaml');

const home = resolve(__dirname, '../../.cache/electron25');
const config = parse(readFileSync(resolve(__dirname, '../../electron-builder.yml'), 'utf8'));
// This Electron is older than that fuse.
delete config.electronFuses.grantFileProtocolExtraPrivileges;

module.exports = {
  ...config,
  electronVersion: '25.1.1',
  electronDist: join(home, 'pristine'),
  /** @param {{ appOutDir: string }} context */
  afterPack({ appOutDir }) {
    const addon = 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node';
    copyFileSync(join(home, 'better_sqlite3.node'), join(appOutDir, addon));
    rmSync(join(appOutDir, '.from'), { force: true });
  },
};
