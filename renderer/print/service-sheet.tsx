import type { RefObject } from 'react';
import { displayDate } from '../../shared/checklist/texts.ts';
import { wordedIn } from '../../shared/directory/words.ts';
import { Pictogram } from '../components/pictogram.tsx';
import { QrCode } from '../components/qr-code.tsx';
import { staffSay } from '../staff/staff-say.ts';
import { machineRows } from '../staff/diagnostics/machine-rows.ts';
import type { ServiceData } from './service-data.ts';
import './sheet.css';
import './service.css';

interface ServiceSheetProps {
  readonly data: ServiceData;
  readonly sheetRef?: RefObject<HTMLElement | null> | undefined;
}

/** How long the ruler is, in millimetres, so that it fits the paper. */
const rulerMm = { a4: 150, '80mm': 60, '58mm': 40 } as const;

/** A line with a stroke each millimetre, a longer one each fifth, a number each tenth: to be held against a real one. */
function Ruler({ length }: { readonly length: number }) {
  const strokes = Array.from({ length: length + 1 }, (_, mm) => mm);
  return (
    <svg className="ruler" viewBox={`-2 0 ${length + 6} 12`} style={{ width: `${length + 6}mm`, height: '12mm' }}>
      {strokes.map((mm) => (
        <path key={mm} d={`M${mm} 0V${mm % 10 === 0 ? 6 : mm % 5 === 0 ? 4.5 : 3}`} stroke="#000" strokeWidth={0.2} />
      ))}
      {strokes
        .filter((mm) => mm % 10 === 0)
        .map((mm) => (
          <text key={mm} x={mm} y={10.5} fontSize={3.2} textAnchor="middle">
            {mm}
          </text>
        ))}
    </svg>
  );
}

function TestPage({ data }: { readonly data: ServiceData }) {
  const say = staffSay(data.language);
  const { printer } = data.readiness.state;
  const facts = `Qadam ${printer.name} ${data.paper} ${data.readiness.moment}`;
  return (
    <>
      <h2>{say('staff.test-page.ruler', { length: rulerMm[data.paper] })}</h2>
      <Ruler length={rulerMm[data.paper]} />
      <h2>{say('staff.test-page.letters')}</h2>
      <dl className="letters">
        {data.letters.map(({ language, autonym, letters }) => (
          <div key={language} lang={language} data-letters={language}>
            <dt>{autonym}</dt>
            <dd>{letters}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('staff.test-page.code')}</h2>
      <QrCode value={facts} label={facts} part={1} />
    </>
  );
}

function Report({ data }: { readonly data: ServiceData }) {
  const say = staffSay(data.language);
  const { state, databases } = data.readiness;
  return (
    <table className="report">
      <tbody>
        {machineRows(say, state, databases).map(({ id, name, value, ok }) => (
          <tr key={id} data-row={id}>
            <th scope="row">{name}</th>
            <td>{value}</td>
            <td>{ok === undefined ? '' : say(ok ? 'staff.diagnostics.good' : 'staff.diagnostics.bad')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The printer's test page and the report on the machine, in the language of who asked for it. */
export function ServiceSheet({ data, sheetRef }: ServiceSheetProps) {
  const say = staffSay(data.language);
  const { printer } = data.readiness.state;
  const moment = new Date(data.readiness.moment);
  const title = data.kind === 'test-page' ? 'staff.test-page.title' : 'staff.report.title';
  const office = [data.office.name, data.office.address].flatMap((texts) => wordedIn(texts, data.language)?.text ?? []);
  const lines = [...office, `${printer.name}, ${data.paper}`];
  return (
    <article ref={sheetRef} className={`sheet service paper-${data.paper}`} lang={data.language} data-pages={1}>
      <div className="sheet-page">
        <div className="service-head">
          <Pictogram name="mark" />
          <div>
            <h1>{say(title)}</h1>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>
              {displayDate(data.readiness.moment.slice(0, 10))} {moment.toTimeString().slice(0, 5)}
            </p>
          </div>
        </div>
        {data.kind === 'test-page' ? <TestPage data={data} /> : <Report data={data} />}
      </div>
    </article>
  );
}
