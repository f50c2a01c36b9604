import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const place = '<!-- pictograms -->';

/**
 * A build plug-in: writes the pictograms into the pages that draw them, as a template, so that they are there before any
 * script is and are nothing to style until they are drawn. The sprite's own comments stay behind.
 */
export function pictograms(assets: string) {
  const sprite = readFileSync(join(assets, 'icons/pictograms.svg'), 'utf8').replaceAll(/<!--[\s\S]*?-->\s*/g, '');
  const inPage = `<template id="pictograms">${sprite}</template>`;
  return { name: 'qadam-pictograms', transformIndexHtml: (html: string) => html.replace(place, () => inPage) };
}
