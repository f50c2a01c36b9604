import createCache, { type EmotionCache } from '@emotion/cache';

/** Emotion's cache with the page's CSP nonce. Its styles come first, so that our own style sheets win over MUI's. */
export function createStyleCache(page: Document): EmotionCache {
  const nonce = page.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
  return createCache({ key: 'qadam', prepend: true, ...(nonce === '' ? {} : { nonce }) });
}
