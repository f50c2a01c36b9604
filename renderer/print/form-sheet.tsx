import type { RefObject } from 'react';
import { Pictogram } from '../components/pictogram.tsx';
import type { FormData, FormPart, FormRow } from './form-data.ts';
import { Words } from './words.tsx';
import './sheet.css';
import './form.css';
import './form-roll.css';

interface FormSheetProps {
  readonly data: FormData;
  readonly sheetRef?: RefObject<HTMLElement | null> | undefined;
}

/** More people than this are set closer, so that all stand on one page. */
const roomyPeople = 2;

/** Keeps a box with the words after it, and room to write with the words before it. */
function grouped(parts: readonly FormPart[]): FormPart[][] {
  const groups: FormPart[][] = [];
  let open = false;
  for (const part of parts) {
    const mark = 'mark' in part ? part.mark : undefined;
    if (open && mark !== 'box') groups.at(-1)?.push(part);
    else groups.push([part]);
    open = mark === undefined || mark === 'box';
  }
  return groups;
}

const hasRoom = (parts: readonly FormPart[]) => parts.some((part) => 'mark' in part && part.mark !== 'box');

/** Words with the room to write or tick between them, drawn as lines and boxes. */
function Parts({ parts }: { readonly parts: readonly FormPart[] }) {
  return grouped(parts).map((group, at) => (
    <span key={at} className={`form-group ${hasRoom(group) ? 'with-room' : ''}`}>
      {group.map((part, index) =>
        'words' in part ? (
          <span key={index} className="form-words">
            {part.words}
          </span>
        ) : (
          <span key={index} className={part.mark === 'box' ? 'box' : `form-room ${part.mark}`} />
        ),
      )}
    </span>
  ));
}

function FormLine({ row, data }: { readonly row: FormRow; readonly data: FormData }) {
  return (
    <div className="form-row" data-form={row.id}>
      <div className={`form-own ${row.look}`} lang={data.formLanguage}>
        <div className="form-line">
          <Parts parts={row.parts} />
        </div>
        {row.rows.map((parts, index) => (
          <div className="form-line under" key={index}>
            <Parts parts={parts} />
          </div>
        ))}
      </div>
      <div className="form-explained" lang={data.language}>
        {row.explained}
      </div>
    </div>
  );
}

/** A blank application on one page, each line explained in the visitor's language beside it. */
export function FormSheet({ data, sheetRef }: FormSheetProps) {
  const dense = data.people > roomyPeople ? 'dense' : '';
  return (
    <article ref={sheetRef} className={`sheet form paper-${data.paper} ${dense}`} data-pages={1}>
      <div className="sheet-page">
        <header className="form-head" lang={data.language}>
          <Pictogram name="application" />
          <div>
            <h1>{data.title}</h1>
            <p>{data.lead}</p>
          </div>
        </header>
        <div className="form-rows">
          {data.rows.map((row) => (
            <FormLine key={row.id} row={row} data={data} />
          ))}
        </div>
        <footer className="form-foot" lang={data.language}>
          <Words text={data.foot.join(' ')} />
        </footer>
      </div>
    </article>
  );
}
