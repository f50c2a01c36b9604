import type { ReactNode } from 'react';
import type { Hit, Marked } from '../../../shared/search/hits.ts';
import { Pictogram } from '../../components/pictogram.tsx';

/** The pictogram of each kind of hit. */
const icons: Readonly<Record<Hit['kind'], string>> = {
  step: 'steps',
  document: 'contract',
  disease: 'doctor',
  service: 'free',
  glossary: 'question',
  rule: 'phone',
  directory: 'clinic',
  law: 'law',
};

interface MarkedTextProps {
  readonly as: 'b' | 'small';
  readonly marked: Marked;
}

function MarkedText({ as: Line, marked: { text, marks, language } }: MarkedTextProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <Line lang={language}>
      {parts}
      {text.slice(at)}
    </Line>
  );
}

interface HitRowProps {
  readonly hit: Hit;
  /** Without the line that answers. */
  readonly brief?: boolean;
  readonly onOpen: () => void;
}

/** One hit to touch: what it is called, and the line that answers to the typed words. */
export function HitRow({ hit, brief = false, onOpen }: HitRowProps) {
  return (
    <button type="button" className="hit" data-hit={`${hit.kind}:${hit.id}`} onClick={onOpen}>
      <Pictogram name={icons[hit.kind]} />
      <span className="hit-words">
        <MarkedText as="b" marked={hit.title} />
        {!brief && hit.excerpt !== undefined && <MarkedText as="small" marked={hit.excerpt} />}
      </span>
      <Pictogram name="next" className="hit-next" />
    </button>
  );
}
