import type { ContentStore } from '../database/content-store.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './register.ts';

/** What the pages read: the guide once, one language at a time, and the words of an act place by place. */
export function contentHandlers(
  content: ContentStore,
): Pick<Handlers, 'content:guide' | 'content:language' | 'law:item'> {
  return {
    'content:guide': () => ({ version: content.version, guide: content.guide, start: content.startTexts() }),
    'content:language': ({ language }) => {
      const texts = content.language(language);
      if (texts === undefined)
        throw new Refusal('wrong-input', 'content:language: language: there is no such language');
      return texts;
    },
    'law:item': ({ item }) => {
      const part = content.lawPart(item);
      if (part === undefined) throw new Refusal('wrong-input', 'law:item: item: there is no such place in an act');
      return part;
    },
  };
}
