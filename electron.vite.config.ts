import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { outOfServiceTexts } from './tools/content/out-of-service.ts';
import { pictograms } from './tools/content/sprite.ts';
import { staffTexts } from './tools/content/staff-texts.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

// The output is for Electron 45 and must also run in Electron 25 (Node 18, Chrome 114), which the tests use where
// the official download can't be reached: hence CommonJS and the old targets.
export default defineConfig({
  main: {
    build: {
      target: 'node18',
      outDir: at('out/main'),
      minify: 'oxc',
      externalizeDeps: true, // everything in "dependencies": better-sqlite3
      rolldownOptions: {
        input: { index: at('main/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      outDir: at('out/preload'),
      minify: 'oxc',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), outOfServiceTexts(at('assets')), pictograms(at('assets')), staffTexts(at('.'))],
    build: {
      target: 'chrome114',
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: 'oxc',
      rolldownOptions: {
        input: {
          index: at('renderer/index.html'),
          sheet: at('renderer/sheet.html'),
          companion: at('renderer/companion.html'),
          'out-of-service': at('renderer/out-of-service.html'),
        },
      },
    },
  },
});
