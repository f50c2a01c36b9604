import type { Content, Finding } from '../model.ts';

const lawFile = (act: string) => `assets/content/law/${act}.kk.json`;

/** Citable places without words, of acts whose words are here and of acts in force that have none at all. */
function sourceFindings({ guide, law }: Pick<Content, 'guide' | 'law'>): Finding[] {
  const shown = new Set(law.map(({ act, id }) => `${act}.${id}`));
  const read = new Set([
    ...law.map(({ act }) => act),
    ...guide.acts.filter((act) => act.kind !== 'leaflet' && act.status === 'in-force').map((act) => act.id),
  ]);
  return guide.sources
    .filter(({ id, act }) => read.has(act) && !shown.has(id))
    .map(({ id }) => ({
      place: `assets/content/sources.yaml, "${id}"`,
      reason: 'the text of the act has no such place',
      mend: 'Mend the id, or add the words to assets/content/law',
    }));
}

/** The words that no citation could open. */
function partFindings({ guide, law }: Pick<Content, 'guide' | 'law'>): Finding[] {
  const known = new Set(guide.sources.map((source) => source.id));
  return law
    .filter(({ act, id }) => !known.has(`${act}.${id}`))
    .map(({ act, id }) => ({
      place: `${lawFile(act)}, "${id}"`,
      reason: 'nothing can cite or open this place of the act',
      mend: 'Add it to assets/content/sources.yaml',
    }));
}

/** The items, by number, with which the words of an act begin a chapter. */
function chapterStarts(law: Content['law'], act: string): number[] {
  const items = law.filter((part) => part.act === act && part.id.startsWith('item-'));
  return items
    .filter((part, index) => part.title !== items[index - 1]?.title)
    .map((part) => Number(part.id.slice('item-'.length)));
}

function chapterFindings({ guide, law }: Pick<Content, 'guide' | 'law'>): Finding[] {
  return guide.acts.flatMap(({ id, chapters = [] }) => {
    const starts = chapterStarts(law, id);
    if (starts.join(', ') === chapters.join(', ')) return [];
    return [
      {
        place: `assets/content/acts.yaml, "${id}"`,
        reason: `the chapters begin with the items ${chapters.join(', ')}, in the act's words with ${starts.join(', ')}`,
        mend: `Take the first items of the chapters over from ${lawFile(id)}`,
      },
    ];
  });
}

/** Each item and annex row that can be cited can also be shown, and the other way about; chapters begin where they do. */
export function checkLaw(content: Pick<Content, 'guide' | 'law'>): Finding[] {
  return [...sourceFindings(content), ...partFindings(content), ...chapterFindings(content)];
}
