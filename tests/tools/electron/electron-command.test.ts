import { expect, test } from 'vitest';
import { launchDescription } from '../../../tools/electron/electron-command.mjs';
import { ROOT } from '../../../tools/setup/paths.mjs';

const executablePath = '/electron/electron';

test('starts the project in Electron with the given arguments, with the sandbox on', () => {
  const launch = launchDescription(['--user-data-dir=/tmp/p'], { executablePath, env: {}, root: false });
  expect(launch).toMatchObject({ executablePath, args: [ROOT, '--user-data-dir=/tmp/p'] });
});

test('goes without the sandbox as root only, where Chromium refuses otherwise', () => {
  const { args } = launchDescription(['--x'], { executablePath, env: {}, root: true });
  expect(args).toEqual([ROOT, '--no-sandbox', '--x']);
});

test("hands on only what the kiosk needs of the caller's environment", () => {
  const env = { PATH: '/p/node_modules/.bin:/bin', DISPLAY: ':7', LANG: 'kk_KZ.UTF-8', npm_config_x: '1', SECRET: 's' };
  expect(launchDescription([], { executablePath, env, root: false }).env).toEqual({
    PATH: '/bin',
    DISPLAY: ':7',
    LANG: 'kk_KZ.UTF-8',
  });
});

test('gives a UTF-8 locale where the caller has none', () => {
  expect(launchDescription([], { executablePath, env: {}, root: false }).env).toEqual({ LANG: 'C.UTF-8' });
});
