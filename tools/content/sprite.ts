import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const place = '<!-- pictograms -->';

/**
 * A build plug-in: writes the pictograms into the pages that draw them, so that they are there before any script is. The
 * sprite's own comments stay behind.
 */
export function pictograms(assets: string) {
  const sprite = readFileSync(join(assets, 'icons/pictograms.svg'), 'utf8').replaceAll(/<!--[\s\S]*?-->\s*/g, '');
  const inPage = sprite.replace('<svg ', '<svg class="sprite" aria-hidden="true" ');
  return { name: 'qadam-pictograms', transformIndexHtml: (html: string) => html.replace(place, () => inPage) };
}
