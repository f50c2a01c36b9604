import { existsSync } from 'node:fs';
import type { IppServer } from './ipp-client.ts';

/** Where cupsd listens when nobody says otherwise: Debian and others, older systems, macOS. */
const sockets = ['/run/cups/cups.sock', '/var/run/cups/cups.sock', '/private/var/run/cupsd'];

/** The port that is registered for IPP (RFC 8010 section 4). */
const ippPort = 631;

/**
 * The CUPS server of this machine: CUPS_SERVER as lp understands it (`/path/to/socket`, `host`, `host:port`, with an
 * optional `/version=…`; man client.conf), else its socket, else the port on this machine.
 */
export function cupsServer(env: NodeJS.ProcessEnv = process.env, exists = existsSync): IppServer {
  const given = env['CUPS_SERVER']?.trim() ?? '';
  if (given.startsWith('/')) return { socket: given };
  const [, host, port] = /^(\[[^\]]+\]|[^:/]+)(?::(\d{1,5}))?(?:\/.*)?$/.exec(given) ?? [];
  if (host !== undefined) return { host: host.replace(/^\[|\]$/g, ''), port: Number(port ?? ippPort) };
  const socket = sockets.find((file) => exists(file));
  return socket === undefined ? { host: 'localhost', port: ippPort } : { socket };
}

/** The same server in lp's words. */
export function serverName(server: IppServer): string {
  if ('socket' in server) return server.socket;
  return `${server.host.includes(':') ? `[${server.host}]` : server.host}:${server.port}`;
}
