import { citationGroups } from '../../shared/checklist/citations.ts';
import type { GlossaryTerm, Guide, Texts } from '../../shared/content/schema.ts';
import type { Group } from '../components/paged-groups.tsx';
import { Pictogram } from '../components/pictogram.tsx';
import { lineRow } from '../components/text-row.tsx';
import type { Say } from '../i18n/texts-context.tsx';

type Official = GlossaryTerm['ru'];

function officialName({ term, abbreviation }: Official): string {
  return abbreviation === undefined ? term : `${term} (${abbreviation})`;
}

interface TermList {
  readonly terms: readonly GlossaryTerm[];
  readonly language: string;
  readonly say: Say;
  readonly onChoose: (term: string) => void;
}

/** Words to choose from: the plain name, below it the Russian one as on doors. The whole row is the target. */
export function termListGroups({ terms, language, say, onChoose }: TermList): Group[] {
  return [
    {
      id: 'terms',
      rows: terms.map(({ id, ru }) => ({
        key: id,
        node: (
          <button type="button" className="term-row" data-term={id} onClick={() => onChoose(id)}>
            <span className="term-names">
              <b>{say(`glossary.${id}.name`)}</b>
              {language !== 'ru' && <small lang="ru">{officialName(ru)}</small>}
            </span>
            <Pictogram name="next" />
          </button>
        ),
      })),
    },
  ];
}

interface TermCard {
  readonly term: GlossaryTerm;
  readonly guide: Guide;
  readonly texts: Texts;
  readonly say: Say;
}

/** One word: what it means, its official Russian and Kazakh names to show at a desk, and where it stands. */
export function termCardGroups({ term, guide, texts, say }: TermCard): Group[] {
  const names = [
    { language: 'ru', official: term.ru },
    { language: 'kk', official: term.kk },
  ] as const;
  return [
    {
      id: 'meaning',
      className: 'plain',
      rows: [lineRow('text', say(`glossary.${term.id}.text`), 'term-text')],
    },
    {
      id: 'official',
      heading: say('ui.glossary.show'),
      rows: names.map(({ language, official }) => ({
        key: language,
        node: (
          <p className="term-official">
            <small>{say(`ui.glossary.${language}`)}</small>
            <b lang={language}>{officialName(official)}</b>
          </p>
        ),
      })),
    },
    {
      id: 'basis',
      className: 'plain',
      rows: citationGroups(guide, term.sources, texts).map((line) => lineRow(line, line, 'legal')),
    },
  ];
}
