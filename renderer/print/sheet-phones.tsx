import { Pictogram } from '../components/pictogram.tsx';
import { QrCode } from '../components/qr-code.tsx';
import { useQrParts } from '../session/use-qr-parts.ts';
import type { SheetData } from './sheet-data.ts';

/** The numbers to call, and the list as QR codes in the visitor's language. */
export function SheetPhones({ data }: { readonly data: SheetData }) {
  const { columns, today, paper } = data;
  const first = columns[0];
  const parts = useQrParts(first?.checklist, first?.texts ?? {}, today, paper);
  if (first === undefined) return null;
  return (
    <div className="sheet-last">
      <div className="sheet-phones">
        {first.checklist.phones.map((phone, index) => (
          <div key={phone.number} className="sheet-phone">
            <Pictogram name="phone" />
            <span>
              {columns.map((column) => (
                <span key={column.language} lang={column.language} className="said">
                  {column.checklist.phones[index]?.label}
                </span>
              ))}
            </span>
            <b className="tel">{phone.number}</b>
          </div>
        ))}
        <p className="qr-label">
          {columns.map((column) => (
            <span key={column.language} lang={column.language} className="said">
              {column.say('ui.sheet.qr')}
            </span>
          ))}
        </p>
      </div>
      <div className="sheet-codes">
        {parts.map((part, index) => (
          <figure key={part}>
            <QrCode
              value={part}
              part={index + 1}
              label={first.say('ui.qr.count', { n: index + 1, total: parts.length })}
            />
            {parts.length > 1 && (
              <figcaption>
                {index + 1}/{parts.length}
              </figcaption>
            )}
          </figure>
        ))}
      </div>
    </div>
  );
}
