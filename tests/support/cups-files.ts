import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const systemBin = '/usr/lib/cups';

/** Where the test printer has its paper and its switches. */
export const printerFolder = (folder: string) => join(folder, 'printer');

/**
 * The test printer: a CUPS backend (man backend) whose "paper" is a folder. Files in it are its switches: while `wait`
 * is there it holds the sheet, `reasons` are the state reasons it reports, with `fail` it gives up. It ends with its
 * cupsd, as systemd sees to with the real one.
 */
const backend = (folder: string) => `#!/bin/sh
[ $# -eq 0 ] && exit 0
cd '${folder}' || exit 1
trap 'exit 0' TERM
cupsd=$PPID
doc=$(mktemp)
if [ $# -ge 6 ]; then cat "$6" >"$doc"; else cat >"$doc"; fi
echo "$3" >>begun
reasons=$(cat reasons 2>/dev/null)
[ -n "$reasons" ] && echo "STATE: +$reasons" >&2
while [ -e wait ]; do kill -0 $cupsd 2>/dev/null || exit 1; sleep 0.05; done
[ -n "$reasons" ] && echo "STATE: -$reasons" >&2
[ -e fail ] && { rm "$doc"; exit 1; }
mv "$doc" "paper/$1.pdf"
echo "$4 $1 $3" >>printed
`;

/**
 * The rules of Debian's own cupsd.conf that jobs come under (as is the error policy below): only their owner may read,
 * release and cancel them. Queues are anybody's here, so that the tests run as whoever starts them.
 */
const policy = `<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  <Limit Create-Job Print-Job Validate-Job>
    Order deny,allow
  </Limit>
  <Limit Send-Document Hold-Job Release-Job Cancel-Job Set-Job-Attributes Close-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>`;

/** Writes all that a cupsd of its own needs into its folder. */
export function writeCupsFiles({ folder, socket, port }: { folder: string; socket: string; port: number }): void {
  const at = (...parts: string[]) => join(folder, ...parts);
  for (const name of ['etc/ppd', 'spool/tmp', 'cache', 'state', 'log', 'bin/backend', 'printer/paper']) {
    mkdirSync(at(name), { recursive: true });
  }
  for (const name of readdirSync(systemBin)) {
    if (name !== 'backend') symlinkSync(join(systemBin, name), at('bin', name));
  }
  for (const name of ['socket', 'ipp']) symlinkSync(join(systemBin, 'backend', name), at('bin/backend', name));
  writeFileSync(at('bin/backend/qadam'), backend(printerFolder(folder)));
  // cupsd runs a backend that only its owner may run as that owner (man backend): the folder is ours, not lp's.
  chmodSync(at('bin/backend/qadam'), 0o700);
  const folders = {
    ServerRoot: 'etc',
    ServerBin: 'bin',
    StateDir: 'state',
    CacheDir: 'cache',
    RequestRoot: 'spool',
    TempDir: 'spool/tmp',
  };
  const logs = { AccessLog: 'log/access', ErrorLog: 'log/error', PageLog: 'log/page' };
  const places = Object.entries({ ...folders, ...logs }).map(([name, place]) => `${name} ${at(place)}`);
  writeFileSync(at('etc/cups-files.conf'), [...places, 'SystemGroup root', ''].join('\n'));
  const listen = [`Listen 127.0.0.1:${port}`, `Listen ${socket}`];
  const settings = ['LogLevel info', 'ErrorPolicy retry-job', 'Browsing No', 'WebInterface No'];
  const location = '<Location />\n  Order allow,deny\n  Allow localhost\n</Location>';
  writeFileSync(at('etc/cupsd.conf'), [...listen, ...settings, location, policy, ''].join('\n'));
}
