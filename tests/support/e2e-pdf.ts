import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = (program: string, args: string[]) => execFileSync(program, args, { encoding: 'utf8' });

/** Where the second language's column begins and the foot of the page begins, in points (renderer/print/sheet.css). */
const secondColumn = 319;
const footBegins = 799;

/** The PDF files of a folder; empty while the folder is not there. */
export function pdfsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name));
}

/** Everything that pdftotext finds, laid out as on the paper. */
export function pdfText(file: string): string {
  return run('pdftotext', ['-layout', file, '-']);
}

/** A text without its spaces: where a line breaks is up to the paper. */
export function unbroken(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** A row's number stands in a column of its own, before or between the lines of the row. */
const leadNumber = /^ {0,9}\d{1,2}(?: {3,}|$)/;

/**
 * The visitor's own column by headings: what stands under each, over page breaks, as one text without spaces. Row
 * numbers and the foot of the page are left out.
 */
export function sectionsOf(file: string, headings: readonly string[], columns: 1 | 2): Record<string, string> {
  const width = columns === 2 ? secondColumn : 1000;
  const crop = ['-x', '0', '-y', '0', '-W', String(width), '-H', String(footBegins)];
  const sections: Record<string, string> = {};
  let current = '';
  for (const line of run('pdftotext', ['-layout', ...crop, file, '-']).split(/[\n\f]/)) {
    if (headings.includes(line.trim())) current = line.trim();
    else sections[current] = (sections[current] ?? '') + unbroken(line.replace(leadNumber, ''));
  }
  return sections;
}

interface PdfFont {
  readonly name: string;
  readonly type: string;
  readonly embedded: boolean;
}

function fontsIn(listed: string): PdfFont[] {
  return listed
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [, name = '', type = '', embedded = ''] = /^(\S+)\s+(.+?)\s{2,}\S+\s+(yes|no)\s/.exec(line) ?? [];
      return { name: name.replace(/^[A-Z]{6}\+/, ''), type, embedded: embedded === 'yes' };
    });
}

/** The fonts of a PDF as pdffonts lists them. */
export function pdfFonts(file: string): PdfFont[] {
  return fontsIn(run('pdffonts', [file]));
}

const everyPage = ['-f', '1', '-l', '999'];

/** Width and height in millimetres of each page that pdfinfo lists. */
function sizesIn(info: string): { width: number; height: number }[] {
  const mm = (points: string | undefined) => (Number(points) / 72) * 25.4;
  const pages = info.matchAll(/^Page\s+\d+\s+size:\s+([\d.]+) x ([\d.]+) pts/gm);
  return [...pages].map(([, width, height]) => ({ width: mm(width), height: mm(height) }));
}

/** The size of a PDF's pages in millimetres, each size once. */
export function pageSizes(file: string): string[] {
  const sizes = sizesIn(run('pdfinfo', [...everyPage, file]));
  return [...new Set(sizes.map(({ width, height }) => `${Math.round(width)}x${Math.round(height)}`))];
}

/** A word of a PDF and its place in points from the top left corner, as high as its font's ascent and descent. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** All that poppler's tools tell of a PDF. */
export interface PdfContent {
  readonly fonts: readonly PdfFont[];
  /** Sizes in millimetres, words in the order in which they are painted. */
  readonly pages: readonly { readonly width: number; readonly height: number; readonly words: readonly PdfWord[] }[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function wordsIn(page: string): PdfWord[] {
  const words = page.matchAll(
    /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/g,
  );
  return [...words].map(([, left, top, right, bottom, text = '']) => ({
    text: text.replaceAll(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** Reads a PDF with pdfinfo, pdffonts and pdftotext. */
export async function readPdf(file: string): Promise<PdfContent> {
  const tool = async (program: string, ...args: string[]) =>
    (await promisify(execFile)(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 })).stdout;
  const [info, listed, text] = await Promise.all([
    tool('pdfinfo', ...everyPage, file),
    tool('pdffonts', file),
    tool('pdftotext', '-raw', '-bbox', file, '-'),
  ]);
  const pages = text.split('<page ').slice(1);
  return {
    fonts: fontsIn(listed),
    pages: sizesIn(info).map((size, index) => ({ ...size, words: wordsIn(pages[index] ?? '') })),
  };
}

/** A part of a page as PNG, drawn as a printer of that many dots an inch would; the place in millimetres. */
export async function pdfPicture(
  file: string,
  dpi: number,
  { page, x, y, width, height }: { page: number; x: number; y: number; width: number; height: number },
): Promise<Buffer> {
  const dots = (mm: number) => String(Math.round((mm / 25.4) * dpi));
  const crop = ['-x', dots(x), '-y', dots(y), '-W', dots(width), '-H', dots(height)];
  const args = ['-r', String(dpi), '-f', String(page), '-l', String(page), ...crop, '-gray', '-png', file];
  const options = { encoding: 'buffer', maxBuffer: 1 << 26 } as const;
  return (await promisify(execFile)('pdftoppm', args, options)).stdout;
}
