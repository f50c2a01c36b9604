import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { at } from '../setup/paths.mjs';
import { figure, type Row } from './figures.ts';

const kb = (bytes: number) => bytes / 1000;

/** The scripts that the kiosk's page loads before its first screen, as paths in out/renderer. */
export function firstScripts(html = readFileSync(at('out/renderer/index.html'), 'utf8')): string[] {
  const scripts = html.matchAll(/<(?:script[^>]* src|link rel="modulepreload"[^>]* href)="\.\/([^"]+\.js)"/g);
  return [...scripts].map(([, path = '']) => path);
}

/** Bytes of the renderer's code before the first touch, compressed as over a wire. */
export function firstBytes(): number {
  const sizes = firstScripts().map((path) => gzipSync(readFileSync(at(`out/renderer/${path}`)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function whole(folder: string, ending: string): number {
  const names = readdirSync(at(folder)).filter((name) => name.endsWith(ending));
  return names.reduce((sum, name) => sum + statSync(join(at(folder), name)).size, 0);
}

/** Sizes of what was built. */
export function benchSizes(): Row[] {
  return [
    {
      kiosk: figure('renderer code before the first touch, gzip', 'KB', [kb(firstBytes())]),
      target: { of: 'median', most: 200 },
    },
    { kiosk: figure('all renderer code', 'KB', [kb(whole('out/renderer/assets', '.js'))]) },
    { kiosk: figure('fonts', 'KB', [kb(whole('out/renderer/assets', '.woff2'))]) },
    { kiosk: figure('main bundle', 'KB', [kb(whole('out/main', '.cjs'))]) },
    { kiosk: figure('content.db', 'KB', [kb(whole('out/content', '.db'))]) },
  ];
}
