import { useEffect, useRef } from 'react';
import { Pictogram } from '../components/pictogram.tsx';
import type { Kiosk } from '../session/kiosk-context.tsx';
import { HalfCell } from '../staff/counter/half-cell.tsx';
import type { HalfRow } from '../staff/counter/half-rows.ts';
import { pageRows } from '../staff/counter/page-rows.ts';
import { DisplayProvider } from '../theme/display-context.tsx';
import { type Shown, useShown } from './use-shown.ts';
import './companion.css';

function Row({ row, language, ticked }: { row: HalfRow; language: string; ticked: readonly string[] }) {
  const { icon, kind, id, key } = row;
  const done = kind === 'document' && ticked.includes(id ?? '');
  return (
    <div className={`companion-row ${done ? 'is-done' : ''}`} data-row={key} data-kind={kind}>
      <span className="companion-icon">{icon !== undefined && <Pictogram name={done ? 'check' : icon} />}</span>
      <HalfCell row={row} half="visitor" language={language} inline={false} />
    </div>
  );
}

function Page({ kiosk, shown: { state, content } }: { readonly kiosk: Kiosk; readonly shown: Shown }) {
  const { language, place, answers, ticked, top } = state;
  const page = useRef<HTMLElement>(null);
  const { guide } = kiosk.content;
  const rows = pageRows(
    { guide, today: kiosk.today, directory: kiosk.directory.entries, expected: kiosk.expected, answers, place },
    content.texts,
    language,
  );
  useEffect(() => {
    const row = top === undefined ? null : page.current?.querySelector(`[data-row="${CSS.escape(top)}"]`);
    if (row) row.scrollIntoView({ block: 'start' });
    else page.current?.scrollTo({ top: 0 });
  }, [top]);
  return (
    <main ref={page} className="companion" data-screen="companion" data-view={place.view} lang={language}>
      {rows.map((row) => (
        <Row key={row.key} row={row} language={language} ticked={ticked.documents} />
      ))}
    </main>
  );
}

/** The display turned to the visitor: their half of the counter's page, in their language. There is nothing to touch. */
export function CompanionApp({ kiosk }: { readonly kiosk: Kiosk }) {
  const shown = useShown();
  if (shown === undefined) return null;
  const { diagonalInch, comfort } = kiosk.settings.screen;
  const { language, text, scheme } = shown.state;
  return (
    <DisplayProvider
      diagonalInch={diagonalInch}
      comfort={comfort}
      text={text}
      scheme={scheme}
      language={language}
      reach={false}
    >
      <Page key={`${language} ${JSON.stringify(shown.state.place)}`} kiosk={kiosk} shown={shown} />
    </DisplayProvider>
  );
}
