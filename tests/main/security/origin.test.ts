import { expect, test } from 'vitest';
import { isAllowedRequest, isOwnAddress } from '../../../main/security/origin.ts';

const own = ['app://qadam/index.html', 'app://qadam/sheet.html?x=1', 'app://qadam/a/../b'];
const foreign = [
  'app://qadam.example/index.html',
  'app://other/index.html',
  'app://user@qadam/index.html',
  'app://qadam:8080/index.html',
  'https://example.org/?next=app://qadam/',
  'http://127.0.0.1/',
  'ws://qadam/',
  'file:///etc/passwd',
  'about:blank',
  'blob:app://qadam/1',
  'javascript:alert(1)',
  'qadam',
  '',
];

test.each(own)('%s is our own', (address) => expect(isOwnAddress(address)).toBe(true));
test.each(foreign)('"%s" is not ours', (address) => expect(isOwnAddress(address)).toBe(false));

test.each([
  { address: 'app://qadam/a.js', packaged: true, allowed: true },
  { address: 'data:image/png;base64,AA==', packaged: true, allowed: true },
  { address: 'devtools://devtools/a.js', packaged: false, allowed: true },
  { address: 'devtools://devtools/a.js', packaged: true, allowed: false },
  ...foreign.map((address) => ({ address, packaged: false, allowed: false })),
])('a request for "$address" (packaged: $packaged) is allowed: $allowed', ({ address, packaged, allowed }) => {
  expect(isAllowedRequest(address, packaged)).toBe(allowed);
});
