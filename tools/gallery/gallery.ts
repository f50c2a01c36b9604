import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../content/load.ts';
import { parseOptions, textOption } from '../options.ts';
import { at, projectNode } from '../setup/paths.mjs';
import { runHere } from '../setup/process.mjs';
import { reportFailure, say, SetupError } from '../setup/say.mjs';
import { galleryPage, picturesOf } from './page.ts';

/**
 * `npm run gallery`: pictures of every screen for people who speak the languages, in out/gallery/index.html. By itself
 * every language once and the hardest looks on every panel; `--language hy` every look of one, `--all` all of them.
 */
async function gallery(args: string[]): Promise<number> {
  const values = parseOptions(args, { all: { type: 'boolean' }, language: textOption });
  const languages = loadContent().guide.languages.map(({ id }) => id);
  if (values.language !== undefined && !languages.includes(values.language))
    throw new SetupError(`There is no language "${values.language}": choose one of ${languages.join(', ')}.`);
  const folder = at('out/gallery');
  rmSync(folder, { recursive: true, force: true });
  const env = { ...process.env, QADAM_GALLERY: values.all === true ? 'all' : (values.language ?? '') };
  const walk = [at('node_modules/@playwright/test/cli.js'), 'test', '--project=gallery'];
  const code = await runHere(projectNode(), walk, { env });
  const pictures = picturesOf(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const page = join(folder, 'index.html');
  writeFileSync(page, galleryPage(pictures, readFileSync(new URL('filter.js', import.meta.url), 'utf8')));
  say(`${pictures.length} pictures: ${page}`);
  return code;
}

try {
  process.exitCode = await gallery(process.argv.slice(2));
} catch (error) {
  process.exitCode = reportFailure(error);
}
