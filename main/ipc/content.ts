import type { ContentStore } from '../database/content-store.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './register.ts';

/** What the pages read: the guide once, and one language at a time. */
export function contentHandlers(content: ContentStore): Pick<Handlers, 'content:guide' | 'content:language'> {
  return {
    'content:guide': () => ({ version: content.version, guide: content.guide, start: content.startTexts() }),
    'content:language': ({ language }) => {
      const texts = content.language(language);
      if (texts === undefined)
        throw new Refusal('wrong-input', 'content:language: language: there is no such language');
      return texts;
    },
  };
}
