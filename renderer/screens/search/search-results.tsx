import { memo } from 'react';
import { type DirectoryEntry, entryKey } from '../../../shared/directory/entry.ts';
import { nameIn } from '../../../shared/directory/words.ts';
import type { Hit } from '../../../shared/search/hits.ts';
import { Heard } from '../../components/heard.tsx';
import { type Group, PagedGroups } from '../../components/paged-groups.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useDisplay } from '../../theme/display-context.tsx';
import { HitRow } from './hit-row.tsx';
import type { Answer } from './use-search.ts';

/** What the group of each kind is called. */
const headings: Readonly<Record<Hit['kind'], string>> = {
  step: 'ui.search.kind.step',
  document: 'ui.search.kind.document',
  disease: 'ui.diseases.title',
  service: 'ui.services.title',
  glossary: 'ui.search.kind.glossary',
  rule: 'ui.complaints.title',
  directory: 'ui.search.kind.directory',
  law: 'ui.search.kind.law',
};

/** A place by its name as the visitor reads it, which need not be the one that it was found by. */
function named(hit: Hit, entries: readonly DirectoryEntry[], language: string): Hit {
  const entry = hit.kind === 'directory' ? entries.find((one) => entryKey(one) === hit.id) : undefined;
  if (entry === undefined) return hit;
  const name = nameIn(entry, language);
  return { ...hit, title: name.text === hit.title.text ? { ...hit.title, ...name } : { ...name, marks: [] } };
}

interface SearchResultsProps {
  /** Undefined while nothing is typed. */
  readonly answer: Answer | undefined;
  readonly onOpen: (hit: Hit) => void;
}

/**
 * The hits in groups, page by page; before that, what to do; without a hit, whom to ask. Hits are drawn anew with each
 * answer, not with each letter.
 */
export const SearchResults = memo(function SearchResults({ answer, onOpen }: SearchResultsProps) {
  const { say, language } = useTexts();
  const { columns } = useDisplay();
  const { entries } = useKiosk().directory;
  const found = answer?.found;
  const number = found?.groups.reduce((sum, group) => sum + group.hits.length, 0) ?? 0;
  if (number === 0) {
    const lines =
      found === undefined ? ['ui.search.hint', 'ui.search.private'] : ['ui.search.nothing', 'ui.search.nothing.do'];
    return (
      <div className="search-nothing" data-found={found === undefined ? undefined : 0}>
        {lines.map((id) => (
          <p key={id}>{say(id)}</p>
        ))}
        <Heard name="found" words={lines.map((id) => say(id)).join(' ')} />
      </div>
    );
  }
  const groups = (found?.groups ?? []).map(
    ({ kind, hits }): Group => ({
      id: kind,
      heading: say(headings[kind]),
      rows: hits.map((hit) => {
        const shown = { hit: named(hit, entries, language), onOpen: () => onOpen(hit) };
        return { key: hit.id, node: <HitRow {...shown} />, brief: <HitRow {...shown} brief /> };
      }),
    }),
  );
  return (
    <PagedGroups
      groups={groups}
      columns={columns}
      signature={`search ${language} ${answer?.language} ${answer?.query}`}
      foot={
        <p className="search-found" data-found={number}>
          {say('ui.search.found', { n: number })}
          <Heard name="found" words={say('ui.search.found', { n: number })} />
        </p>
      }
    />
  );
});
