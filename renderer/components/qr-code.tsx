import { create } from 'qrcode';
import { useMemo } from 'react';

/** Light modules around the code, as the standard asks. */
const quiet = 4;

/** The dark modules as one path, a unit square each, runs joined. */
function modulePath(value: string): { path: string; size: number } {
  const { modules } = create(value, { errorCorrectionLevel: 'M' });
  const parts: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    let from = -1;
    for (let column = 0; column <= modules.size; column += 1) {
      const dark = column < modules.size && modules.get(row, column) === 1;
      if (dark && from < 0) from = column;
      if (!dark && from >= 0) {
        parts.push(`M${from + quiet} ${row + quiet}h${column - from}v1H${from + quiet}z`);
        from = -1;
      }
    }
  }
  return { path: parts.join(''), size: modules.size + 2 * quiet };
}

/** A QR code (error level M) with its quiet zone, black on white in every scheme. */
export function QrCode({
  value,
  label,
  part,
}: {
  readonly value: string;
  readonly label: string;
  readonly part: number;
}) {
  const { path, size } = useMemo(() => modulePath(value), [value]);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      data-qr={part}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
