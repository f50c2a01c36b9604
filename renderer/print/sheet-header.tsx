import { Pictogram } from '../components/pictogram.tsx';
import { SheetHead } from './sheet-head.tsx';
import type { SheetData } from './sheet-data.ts';
import { Words } from './words.tsx';

/** Whose paper this is, the day, and what comes out of the answers. */
export function SheetHeader({ data, person }: { readonly data: SheetData; readonly person: number }) {
  const { columns, office, people } = data;
  return (
    <div className="sheet-top">
      <SheetHead data={data} title="ui.sheet.title" />
      {people > 1 && (
        <div className="sheet-person">
          <Pictogram name="person" />
          <b>
            {person} / {people}
          </b>
          <span className="person-name" />
        </div>
      )}
      <div className="orn" />
      <div className="sheet-outcome">
        {columns.map((column) => (
          <div key={column.language} lang={column.language} className="cell">
            <h1>
              <Words text={column.checklist.title} />
            </h1>
            <p>
              <Words text={column.checklist.summary} />
            </p>
          </div>
        ))}
        {columns[0]?.checklist.outcome === 'emergency' && office.ambulance !== '' && (
          <b className="tel">{office.ambulance}</b>
        )}
      </div>
    </div>
  );
}
