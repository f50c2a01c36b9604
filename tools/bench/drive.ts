import { _electron, type ElectronApplication } from '@playwright/test';
import { launchDescription, runsAsRoot } from '../electron/electron-command.mjs';

const launch = launchDescription();

/** Starts an app with the hands of Playwright on it: for what is measured after the start. */
export function drive(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<ElectronApplication> {
  const env = {
    ...(process.env as Record<string, string>),
    ...launch.env,
    DISPLAY: process.env['DISPLAY'] ?? '',
    ...more,
  };
  const { executablePath } = launch;
  return _electron.launch({ executablePath, args: [...args], env, chromiumSandbox: !runsAsRoot() });
}
