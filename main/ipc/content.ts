import type { ContentStore, Wanted } from '../database/content-store.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './register.ts';

/** What the pages read: the guide once, one language at a time, and the words of an act place by place. */
export function contentHandlers(
  content: Pick<ContentStore, 'version' | 'guide' | 'startLanguages' | 'startTexts' | 'words' | 'lawPart'>,
): Pick<Handlers, 'content:start' | 'content:guide' | 'content:language' | 'content:rest' | 'law:item'> {
  const wordsOf = (channel: string, language: string, wanted: Wanted) => {
    const words = content.words(language, wanted);
    if (words === undefined) throw new Refusal('wrong-input', `${channel}: language: there is no such language`);
    return { language, words };
  };
  return {
    'content:start': () => ({ languages: content.startLanguages, texts: content.startTexts() }),
    'content:guide': () => ({ version: content.version, guide: content.guide }),
    'content:language': ({ language, ids = [] }) => wordsOf('content:language', language, ids),
    'content:rest': ({ language }) => wordsOf('content:rest', language, 'rest'),
    'law:item': ({ item }) => {
      const part = content.lawPart(item);
      if (part === undefined) throw new Refusal('wrong-input', 'law:item: item: there is no such place in an act');
      return part;
    },
  };
}
