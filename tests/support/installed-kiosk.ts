import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { electronProgram } from '../../tools/electron/electron-binary.mjs';
import { runsAsRoot } from '../../tools/electron/electron-command.mjs';
import { ordinaryUserReads, writeOrdinaryStart } from '../../tools/electron/ordinary-user.mjs';
import { at, ROOT } from '../../tools/setup/paths.mjs';
import { ensureTestPackage, testPackage } from '../../tools/setup/test-package.mjs';

/** Which kiosk is tried: what stands in out/, or the package made of it. */
export type Build = 'built' | 'packaged';

/** Who runs it: whoever runs the tests, or an ordinary user even when that is root. */
export type User = 'own' | 'ordinary';

/** A kiosk that can be started: the program, and the folder of the app for one that has it not inside. */
export interface Installed {
  readonly executablePath: string;
  readonly app: string | null;
}

/** What the built kiosk consists of, besides its Electron. */
const builtParts = ['out', 'package.json', 'node_modules/better-sqlite3'];

const installed = new Map<string, Promise<Installed>>();
let folder: string | undefined;

/** Puts a kiosk where this user may start it, once for each worker. */
export function installKiosk(build: Build, user: User): Promise<Installed> {
  const other = user === 'ordinary' && runsAsRoot();
  const key = `${build} ${String(other)}`;
  const known = installed.get(key) ?? install(build, other);
  installed.set(key, known);
  return known;
}

/** Takes away again what was copied. */
export function removeInstalled(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  folder = undefined;
  installed.clear();
}

async function install(build: Build, other: boolean): Promise<Installed> {
  if (build === 'packaged') await ensureTestPackage();
  const program = build === 'packaged' ? testPackage() : electronProgram();
  const app = build === 'packaged' ? null : ROOT;
  if (!other) return { executablePath: program, app };
  folder ??= mkdtempSync(join(tmpdir(), 'qadam-installed-'));
  chmodSync(folder, 0o755);
  const place = placeFor(program, app, join(folder, build));
  const script = join(folder, `${build}.sh`);
  writeOrdinaryStart(script, place.executablePath);
  return { ...place, executablePath: script };
}

/** The kiosk where it is if the ordinary user may read it there, else a copy: owned by root, as in /opt. */
function placeFor(program: string, app: string | null, copy: string): Installed {
  if (ordinaryUserReads(program)) return { executablePath: program, app };
  const put = (path: string) => {
    const to = join(copy, relative(ROOT, path));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(path, to, { recursive: true, verbatimSymlinks: true });
    return to;
  };
  const executablePath = join(put(dirname(program)), relative(dirname(program), program));
  if (app === null) return { executablePath, app };
  // The stand-in Electron brings an addon of its own, beside its folder.
  const addon = at('.cache/electron25/better_sqlite3.node');
  if (program.startsWith(dirname(addon))) put(addon);
  for (const part of builtParts) put(at(part));
  return { executablePath, app: copy };
}
