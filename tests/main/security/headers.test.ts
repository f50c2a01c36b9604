import { expect, test } from 'vitest';
import { contentSecurityPolicy, responseHeaders } from '../../../main/security/headers.ts';

test('the policy allows our own files and nothing else', () => {
  expect(contentSecurityPolicy('abc').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-abc'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]);
});

test('no ability is granted to any origin', () => {
  const abilities = responseHeaders('text/html', 'abc')['Permissions-Policy']?.split(', ') ?? [];
  expect(abilities.length).toBeGreaterThan(20);
  expect(abilities.filter((ability) => !ability.endsWith('=()'))).toEqual([]);
});
