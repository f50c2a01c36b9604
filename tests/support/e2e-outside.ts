import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A server on this very machine, which no kiosk may ever reach. */
export interface Outside {
  /** Where it listens, without a scheme: `127.0.0.1:PORT`. TCP and UDP have the same port. */
  readonly address: string;
  /** How many connections and datagrams arrived so far. */
  readonly arrivals: () => number;
  readonly close: () => Promise<void>;
}

/** Starts it. Whatever connects is counted, before any protocol: HTTP, WebSocket, TLS and STUN alike. */
export async function startOutside(): Promise<Outside> {
  let arrivals = 0;
  const server = createServer((socket) => {
    arrivals += 1;
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nhere');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const udp = createSocket('udp4', () => (arrivals += 1)).bind(port, '127.0.0.1');
  await once(udp, 'listening');
  const close = async () => {
    udp.close();
    server.close();
    await once(server, 'close');
  };
  return { address: `127.0.0.1:${port}`, arrivals: () => arrivals, close };
}
