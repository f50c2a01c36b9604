import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { listFiles, respond } from '../../main/protocol.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

vi.mock('electron', () => ({ protocol: {} }));

let files: Map<string, string>;
const get = (path: string, method = 'GET') => respond({ url: `app://qadam${path}`, method }, files);

beforeEach(() => {
  const project = temporaryFolder();
  const folder = join(project, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(project, 'secret.json'), '{}');
  writeFileSync(join(folder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__" />');
  writeFileSync(join(folder, 'assets/main.js'), '__CSP_NONCE__');
  writeFileSync(join(folder, 'assets/main.js.map'), '{}');
  symlinkSync(join(project, 'secret.json'), join(folder, 'link.json'));
  files = listFiles(folder);
});

test('lists files of known kinds only, and follows no link', () => {
  expect([...files.keys()].sort()).toEqual(['/assets/main.js', '/index.html']);
});

test('every page has a nonce of its own, in its header and in its text', () => {
  const [first, second] = [get('/index.html'), get('/index.html')];
  const nonceOf = ({ headers }: ReturnType<typeof get>) =>
    /'nonce-([^']+)'/.exec(headers['Content-Security-Policy'] ?? '')?.[1];
  expect(String(first.data)).toBe(`<meta name="csp-nonce" content="${nonceOf(first)}" />`);
  expect(nonceOf(first)).not.toBe(nonceOf(second));
  expect(first.headers['Content-Type']).toBe('text/html; charset=utf-8');
});

test('other files are served as they are', () => {
  const response = get('/assets/main.js');
  expect(response.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
  expect(response.headers['X-Content-Type-Options']).toBe('nosniff');
  expect(String(response.data)).toBe('__CSP_NONCE__');
});

test.each([
  '/',
  '/secret.json',
  '/link.json',
  '/assets/main.js.map',
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/assets/%2e%2e%2f%2e%2e%2fsecret.json',
  '/..%5csecret.json',
  '/index.html%00.js',
  '//etc/passwd',
  '/INDEX.html',
  '/__proto__',
])('%s does not exist', (path) => {
  expect(get(path).statusCode).toBe(404);
});

test('a host that is not ours has no files', () => {
  expect(respond({ url: 'app://other/index.html', method: 'GET' }, files).statusCode).toBe(404);
});

test('files can only be read', () => {
  expect(get('/index.html', 'POST').statusCode).toBe(405);
});
