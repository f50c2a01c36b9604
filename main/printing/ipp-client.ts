import { userInfo } from 'node:os';
import { type Attribute, decodeMessage, encodeMessage, groupTag, type Message } from './ipp.ts';

/** Where a server listens: a socket file, or a host and port. */
export type IppServer = { readonly socket: string } | { readonly host: string; readonly port: number };

/** RFC 8011 section 5.4.15; the last one is CUPS's own (cups.org/doc/spec-ipp.html). */
const operations = {
  'cancel-job': 0x0008,
  'get-job-attributes': 0x0009,
  'get-jobs': 0x000a,
  'get-printer-attributes': 0x000b,
  'release-job': 0x000d,
  'cups-get-printers': 0x4002,
} as const;

/** Status codes that mean something to us (RFC 8011 appendix B). */
const notFound = [0x0406, 0x0407]; // client-error-not-found, client-error-gone
const notPossible = 0x0404;

export type IppAnswer =
  | { readonly ok: true; readonly groups: Message['groups'] }
  | {
      readonly ok: false;
      readonly why: 'unanswered' | 'not-found' | 'not-possible' | 'refused';
      readonly technical: string;
    };

export interface IppClient {
  ask(operation: keyof typeof operations, path: string, ...attributes: readonly Attribute[]): Promise<IppAnswer>;
}

/** The name that jobs belong to: the spooler lets their owner read and cancel them. */
export const owner = (): string => userInfo().username;

/** More than any answer of ours; a server that sends for ever is cut off. */
const longestAnswer = 1_000_000;

async function post(server: IppServer, path: string, body: Buffer, timeoutMs: number): Promise<Buffer> {
  // Not before the first screen stands, which it would hold up.
  const { request } = await import('node:http');
  const to = 'socket' in server ? { socketPath: server.socket } : { host: server.host, port: server.port };
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/ipp', 'Content-Length': body.length, Host: 'localhost' };
    const call = request({ ...to, path, method: 'POST', headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      let length = 0;
      response.on('data', (part: Buffer) => {
        parts.push(part);
        length += part.length;
        if (length > longestAnswer) call.destroy(new Error('the answer is too long'));
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(parts));
        else reject(new Error(`HTTP ${response.statusCode}`));
      });
      response.on('error', reject);
    });
    const timer = setTimeout(() => call.destroy(new Error('no answer in time')), timeoutMs);
    call.on('close', () => {
      clearTimeout(timer);
      reject(new Error('the connection was closed')); // of no effect after an answer
    });
    call.on('error', reject);
    call.end(body);
  });
}

/** Asks an IPP server, each time on a connection of its own: nothing to mend when the server was restarted. */
export function createIppClient(server: IppServer, timeoutMs = 5000): IppClient {
  const authority = 'socket' in server ? 'localhost' : `${server.host}:${server.port}`;
  let requestId = 0;
  return {
    async ask(operation, path, ...attributes) {
      requestId += 1;
      // Charset and language come first, then the target, then who asks (RFC 8011 section 4.1.4 and 4.1.5).
      const all: Attribute[] = [
        ['charset', 'attributes-charset', 'utf-8'],
        ['language', 'attributes-natural-language', 'en'],
        ['uri', path.startsWith('/jobs/') ? 'job-uri' : 'printer-uri', `ipp://${authority}${path}`],
        ['name', 'requesting-user-name', owner()],
        ...attributes,
      ];
      const groups = [{ tag: groupTag.operation, attributes: all }];
      try {
        const body = encodeMessage(operations[operation], requestId, groups);
        const answer = decodeMessage(await post(server, path, body, timeoutMs));
        return answer.code < 0x0100 ? { ok: true, groups: answer.groups } : refused(answer.code);
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        return { ok: false, why: 'unanswered', technical: code === '' ? 'unanswered' : `unanswered-${code}` };
      }
    },
  };
}

function refused(code: number): IppAnswer {
  const technical = `status-0x${code.toString(16).padStart(4, '0')}`;
  if (notFound.includes(code)) return { ok: false, why: 'not-found', technical };
  return { ok: false, why: code === notPossible ? 'not-possible' : 'refused', technical };
}

/** The values of one attribute in the answer's first group of this kind that has it. */
export function valuesOf(groups: Message['groups'], tag: number, name: string) {
  for (const group of groups) {
    const values = group.tag === tag ? group.attributes[name] : undefined;
    if (values !== undefined) return values;
  }
  return [];
}
