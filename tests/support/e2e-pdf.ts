import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

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

/** The fonts of a PDF as pdffonts lists them. */
export function pdfFonts(file: string): PdfFont[] {
  return run('pdffonts', [file])
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [, name = '', type = '', embedded = ''] = /^(\S+)\s+(.+?)\s{2,}\S+\s+(yes|no)\s/.exec(line) ?? [];
      return { name: name.replace(/^[A-Z]{6}\+/, ''), type, embedded: embedded === 'yes' };
    });
}

/** The size of a PDF's pages in millimetres, each size once. */
export function pageSizes(file: string): string[] {
  const pages = run('pdftotext', ['-bbox', file, '-']).matchAll(/<page width="([\d.]+)" height="([\d.]+)"/g);
  const mm = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return [...new Set([...pages].map(([, width, height]) => `${mm(width)}x${mm(height)}`))];
}
