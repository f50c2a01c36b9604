import { at, projectNode, ROOT } from '../setup/paths.mjs';
import { machineEnv } from '../setup/process.mjs';
import { hasDisplay } from '../setup/system-packages.mjs';
import { electronProgram } from './electron-binary.mjs';

/** What an outside program gets from its caller's environment to start the kiosk, if the caller has it. */
const PASSED_ON = ['PATH', 'HOME', 'DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'XDG_RUNTIME_DIR'];

/**
 * How the built kiosk is started: the one description behind `npm run launch`, `npm start`, the tests and the bench.
 * @param {string[]} [extraArgs] appended to args
 * @param {{ executablePath?: string, app?: string | null, env?: NodeJS.ProcessEnv, root?: boolean }} [situation] app: the
 * folder of the built kiosk, null for a packaged program, which has it inside
 * @returns {{ executablePath: string, args: string[], env: Record<string, string> }}
 */
export function launchDescription(extraArgs = [], situation = {}) {
  const { app = ROOT } = situation;
  const env = machineEnv(situation.env);
  // Chromium refuses to run as root with its sandbox on; nobody else goes without it.
  const noSandbox = (situation.root ?? runsAsRoot()) ? ['--no-sandbox'] : [];
  /** @type {Record<string, string>} */
  const needed = { LANG: env['LANG'] || 'C.UTF-8' };
  for (const name of PASSED_ON) {
    const value = env[name];
    if (value) needed[name] = value;
  }
  return {
    executablePath: situation.executablePath ?? electronProgram(),
    args: [...(app === null ? [] : [app]), ...noSandbox, ...extraArgs],
    env: needed,
  };
}

/**
 * A command for child_process.spawn that runs the built kiosk, on a virtual display where there is none. Its stdout and
 * exit code are Electron's; ending it with SIGTERM ends Electron and the display.
 * @param {string[]} [extraArgs] appended to Electron's arguments
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ command: string, args: string[], env: NodeJS.ProcessEnv }}
 */
export function electronCommand(extraArgs = [], env = process.env) {
  const launch = launchDescription(extraArgs, { env });
  const whole = { ...env, ...launch.env };
  if (hasDisplay(env)) return { command: launch.executablePath, args: launch.args, env: whole };
  const wrapper = at('tools/electron/with-display.mjs');
  return { command: projectNode(), args: [wrapper, launch.executablePath, ...launch.args], env: whole };
}

/** Whether we are the superuser. */
export function runsAsRoot() {
  return process.getuid?.() === 0;
}
