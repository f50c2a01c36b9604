import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fetchPack } from '../../../main/content-packs/fetch-pack.ts';
import { selfSigned } from '../../support/certificate.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A server on this machine, the file of its authority, and a place for what is fetched. */
async function serve(answer: RequestListener) {
  const folder = temporaryFolder();
  const { key, cert } = selfSigned();
  const authority = join(folder, 'authority.pem');
  writeFileSync(authority, cert);
  const asked: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `https://localhost:${(server.address() as AddressInfo).port}/qadam.qadampack`;
  return { url, authority, asked, to: join(folder, 'fetched') };
}

test('a pack is fetched from the address that is set, over a connection that was verified', async () => {
  const { url, authority, to } = await serve((_request, response) => response.end('the pack'));
  expect(await fetchPack({ url, authority }, to)).toEqual({ ok: true });
  expect(readFileSync(to, 'utf8')).toBe('the pack');
});

test('a server whose certificate is from nobody that is known is not listened to', async () => {
  const { url, asked, to } = await serve((_request, response) => response.end('the pack'));
  expect(await fetchPack({ url, authority: null }, to)).toMatchObject({
    ok: false,
    reason: 'not-fetched',
    detail: expect.stringMatching(/SELF_SIGNED/),
  });
  expect([asked, existsSync(to)]).toEqual([[], false]);
});

test('a certificate for another name is refused', async () => {
  const { url, authority, asked, to } = await serve((_request, response) => response.end('the pack'));
  expect(await fetchPack({ url: url.replace('localhost', '127.0.0.1'), authority }, to)).toMatchObject({
    detail: 'ERR_TLS_CERT_ALTNAME_INVALID',
  });
  expect(asked).toEqual([]);
});

test('a server that leads elsewhere is not followed', async () => {
  const { url, authority, asked, to } = await serve((_request, response) =>
    response.writeHead(302, { location: '/other' }).end(),
  );
  expect(await fetchPack({ url, authority }, to)).toEqual({ ok: false, reason: 'not-fetched', detail: 'HTTP 302' });
  expect(asked).toEqual(['/qadam.qadampack']);
});

test('what never ends is cut off at the size of the largest pack, or when the time is up', async () => {
  const chunk = Buffer.alloc(1 << 20);
  const endless = await serve((_request, response) => {
    const more = () => {
      while (response.writable && response.write(chunk));
    };
    response.on('drain', more);
    more();
  });
  expect(await fetchPack({ url: endless.url, authority: endless.authority }, endless.to, { most: 3e6 })).toMatchObject({
    reason: 'too-large',
  });
  expect(readFileSync(endless.to).length).toBeLessThanOrEqual(3e6);
  const silent = await serve(() => {});
  expect(
    await fetchPack({ url: silent.url, authority: silent.authority }, silent.to, { timeoutMs: 300 }),
  ).toMatchObject({
    reason: 'not-fetched',
  });
});
