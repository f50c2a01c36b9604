import { resolve } from 'node:path';
import { electronCommand } from './electron/electron-command.mjs';
import { runHere } from './setup/process.mjs';
import { reportFailure, SetupError } from './setup/say.mjs';

/** The kiosk's switches for `import FILE` or `export FILE`; any further ones are passed on. Throws one sentence. */
export function directorySwitches(args: readonly string[]): string[] {
  const [task, ...rest] = args;
  const files = rest.filter((arg) => !arg.startsWith('--'));
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new SetupError(`Name one file that ends in .csv or .xlsx: npm run directory:${task ?? 'import'} -- FILE.`);
  }
  return [`--directory-${task ?? 'import'}=${resolve(file)}`, ...rest.filter((arg) => arg !== file)];
}

if (import.meta.main) {
  try {
    const { command, args, env } = electronCommand(directorySwitches(process.argv.slice(2)));
    process.exitCode = await runHere(command, args, { env });
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
