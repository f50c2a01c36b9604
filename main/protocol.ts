import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { protocol, type Session } from 'electron';
import { responseHeaders } from './security/headers.ts';
import { host, scheme } from './security/origin.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

const noncePlace = '__CSP_NONCE__';

/** Must run before the app is ready: makes app:// a scheme with an origin of its own and none of the loosenings. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Every file that may be served, by its path in a URL. Files of unknown kinds, such as source maps, are not on it. */
export function listFiles(folder: string, under = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
    const path = `${under}/${entry.name}`;
    if (entry.isDirectory()) for (const [inner, file] of listFiles(folder, path)) files.set(inner, file);
    else if (entry.isFile() && contentTypes[extname(entry.name)] !== undefined) files.set(path, join(folder, path));
  }
  return files;
}

/** An answer in the shape that Electron takes. */
interface Answer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
}

/**
 * Answers a request from the list and from nothing else: a path that is not on the list, letter for letter, does not
 * exist, so `..`, `%2e`, backslashes and links lead nowhere (Electron security checklist item 18).
 */
export function respond(request: { url: string; method: string }, files: ReadonlyMap<string, string>): Answer {
  const nonce = randomBytes(16).toString('base64');
  const refuse = (statusCode: number): Answer => ({
    statusCode,
    headers: responseHeaders('text/plain; charset=utf-8', nonce),
    data: Buffer.alloc(0),
  });
  const url = new URL(request.url);
  if (request.method !== 'GET') return refuse(405);
  const file = url.host === host ? files.get(url.pathname) : undefined;
  if (file === undefined) return refuse(404);
  const type = contentTypes[extname(file)] ?? '';
  const body = readFileSync(file);
  const isPage = type.startsWith('text/html');
  const data = isPage ? Buffer.from(body.toString('utf8').replaceAll(noncePlace, nonce)) : body;
  return { statusCode: 200, headers: responseHeaders(type, nonce), data };
}

/**
 * Serves the built pages to a session's windows. By the older of Electron's two ways: `protocol.handle` answers with a
 * web `Response`, for which Node loads its network client first, and streams each file (docs/performance.md).
 */
export function serveFiles(session: Session, folder: string): void {
  const files = listFiles(folder);
  // The out-of-service page takes over the session of a kiosk that could not start.
  if (session.protocol.isProtocolHandled(scheme)) return;
  session.protocol.registerBufferProtocol(scheme, (request, answer) => answer(respond(request, files)));
}
