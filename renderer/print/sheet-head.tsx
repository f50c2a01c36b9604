import { displayDate } from '../../shared/checklist/texts.ts';
import { type Worded, wordedIn } from '../../shared/directory/words.ts';
import { Pictogram } from '../components/pictogram.tsx';
import type { SheetColumn, SheetData } from './sheet-data.ts';

interface SheetHeadProps {
  readonly data: Pick<SheetData, 'office' | 'today'> & {
    readonly columns: readonly Pick<SheetColumn, 'language' | 'say'>[];
  };
  /** Text id of what kind of paper this is. */
  readonly title: string;
}

/** Brand, what kind of paper this is in each language, the office, the day. */
export function SheetHead({ data, title }: SheetHeadProps) {
  const { columns, office, today } = data;
  const [language = 'ru', ...standIns] = columns.map((column) => column.language);
  const lines: Worded[] = [office.name, office.address].flatMap(
    (texts) => wordedIn(texts, language, [...standIns, 'ru']) ?? [],
  );
  return (
    <div className="sheet-head">
      <Pictogram name="mark" />
      <div className="who">
        <b translate="no">Qadam</b>
        {columns.map((column) => (
          <span key={column.language} lang={column.language}>
            {column.say(title)}
          </span>
        ))}
      </div>
      <div className="when">
        {lines.map((line) => (
          <span key={line.text} lang={line.language}>
            {line.text}
          </span>
        ))}
        {office.phone !== '' && <span>{office.phone}</span>}
        <b>{displayDate(today)}</b>
      </div>
    </div>
  );
}
