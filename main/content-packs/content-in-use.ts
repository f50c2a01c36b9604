import type { LanguageContent, LawPart } from '../../shared/api.ts';
import type { Guide, Texts } from '../../shared/content/schema.ts';
import type { Manifest } from '../../shared/content/pack-format.ts';
import type { Wanted } from '../database/content-store.ts';
import type { OpenedContent } from '../database/open-content.ts';
import type { SearchStore } from '../database/search-store.ts';
import type { InstalledFolder } from './installed.ts';

/** Opens whatever content is to be used now. */
export type OpenContent = () => OpenedContent;

/** Puts what staff corrected in the place of published texts. */
export type Correct = (language: string, texts: Texts) => Texts;

/**
 * The content that the kiosk uses, which may become another one between two visits: whoever reads it asks anew each
 * time. Closes one that is left.
 */
export class ContentInUse {
  readonly #open: OpenContent;
  readonly #folder: InstalledFolder;
  #correct: Correct = (_language, texts) => texts;
  #corrections = () => 0;
  #isCorrected: (language: string) => boolean = () => false;
  #opened: OpenedContent;
  /** What was said to be in use when it was opened. */
  #record: string;

  constructor(open: OpenContent, folder: InstalledFolder) {
    this.#open = open;
    this.#folder = folder;
    this.#opened = open();
    this.#record = this.#recorded();
  }

  /** Has texts corrected from now on, where a language has any; `changes` counts what pages do not show yet. */
  correctWith(correct: Correct, isCorrected: (language: string) => boolean, changes: () => number): void {
    this.#isCorrected = isCorrected;
    this.#correct = correct;
    this.#corrections = changes;
  }

  get version(): string {
    return this.#opened.store.version;
  }

  get guide(): Guide {
    return this.#opened.store.guide;
  }

  get startLanguages(): Guide['languages'] {
    return this.#opened.store.startLanguages;
  }

  get search(): SearchStore {
    return this.#opened.store.search;
  }

  get languages(): string[] {
    return this.#opened.store.languages;
  }

  /** The pack that is in use; null for what the program was shipped with. */
  get pack(): Manifest | null {
    return this.#opened.pack;
  }

  /** Texts as they were published, with their state. */
  published(): ReturnType<OpenedContent['store']['published']> {
    return this.#opened.store.published();
  }

  language(id: string): LanguageContent | undefined {
    const content = this.#opened.store.language(id);
    return content && { ...content, texts: { ...this.#correct(id, content.texts) } };
  }

  /** Words of a language as one JSON text; undefined when the kiosk doesn't speak it. */
  words(id: string, wanted: Wanted): string | undefined {
    const words = this.#opened.store.words(id, wanted);
    if (words === undefined || !this.#isCorrected(id)) return words;
    const { texts, leaflet } = JSON.parse(words) as Omit<LanguageContent, 'language'>;
    return JSON.stringify({ texts: this.#correct(id, texts), leaflet });
  }

  lawPart(source: string): LawPart | undefined {
    return this.#opened.store.lawPart(source);
  }

  startTexts(): Record<string, Record<string, string>> {
    const all = Object.entries(this.#opened.store.startTexts());
    return Object.fromEntries(
      all.map(([language, texts]) => [
        language,
        this.#isCorrected(language) ? { ...this.#correct(language, texts) } : texts,
      ]),
    );
  }

  /** Looks through the content's file; throws where it is damaged. */
  check(): void {
    this.#opened.store.check();
  }

  /** Whether other content has been installed or rolled back to since this was opened, by this program or another. */
  get outdated(): boolean {
    return this.#recorded() !== this.#record;
  }

  /** Takes the content into use that is installed now. */
  refresh(): void {
    const before = this.#opened;
    this.#opened = this.#open();
    this.#record = this.#recorded();
    before.store.close();
  }

  close(): void {
    this.#opened.store.close();
  }

  #recorded(): string {
    try {
      return `${String(this.#folder.read().running)} ${this.#corrections()}`;
    } catch {
      return `unreadable ${this.#corrections()}`;
    }
  }
}
