import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { theme } from './theme.ts';

/** Emotion's cache with the page's CSP nonce. Its styles come first, so that our own style sheets win over MUI's. */
const cache = createCache({
  key: 'qadam',
  prepend: true,
  nonce: document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '',
});

/** Sheets and staff's screens, which are built of MUI's parts, stand in here; all come with the second bundle or later. */
export function MuiParts({ children }: { readonly children: ReactNode }) {
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme}>{children}</ThemeProvider>
    </CacheProvider>
  );
}
