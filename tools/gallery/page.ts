import { sep } from 'node:path';

/** One picture, and by what it can be found. */
export interface Picture {
  readonly file: string;
  readonly panel: string;
  readonly language: string;
  readonly text: string;
  readonly colours: string;
  readonly screen: string;
}

/** The pictures among a gallery's files, `1080x1920/hy-largest-contrast/home.jpg`. */
export function picturesOf(files: readonly string[]): Picture[] {
  return files
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.jpg'))
    .toSorted()
    .map((file) => {
      const [panel = '', look = '', name = ''] = file.split('/');
      const [language = '', text = '', colours = ''] = look.split('-');
      return { file, panel, language, text, colours, screen: name.replace('.jpg', '') };
    });
}

const filters = ['language', 'text', 'colours', 'panel', 'screen'] as const;

/** A page of the pictures with a choice for each of their properties; `filter` is the script that makes it choose. */
export function galleryPage(pictures: readonly Picture[], filter: string): string {
  const choice = (name: (typeof filters)[number]) => {
    const values = [...new Set(pictures.map((picture) => picture[name]))];
    const options = values.map((value) => `<option>${value}</option>`).join('');
    return `<label>${name} <select name="${name}"><option value="">all</option>${options}</select></label>`;
  };
  const figures = pictures.map(({ file, ...found }) => {
    const data = filters.map((name) => `data-${name}="${found[name]}"`).join(' ');
    const words = filters.map((name) => found[name]).join(' · ');
    return `<figure ${data}><a href="${file}"><img loading="lazy" src="${file}" alt="${words}"></a><figcaption>${words}</figcaption></figure>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Qadam: every screen</title>
<style>
body { font: 16px sans-serif; margin: 1rem; background: #eee; }
form { position: sticky; top: 0; background: #eee; padding: .5rem 0; display: flex; flex-wrap: wrap; gap: 1rem; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1rem; align-items: start; }
figure { margin: 0; background: #fff; padding: .5rem; }
img { width: 100%; }
[hidden] { display: none; }
</style>
<h1>Every screen</h1>
<form>${filters.map(choice).join('\n')} <output></output></form>
<main>
${figures.join('\n')}
</main>
<script>
${filter}</script>
</html>
`;
}
