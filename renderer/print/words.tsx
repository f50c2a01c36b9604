import { Fragment } from 'react';

/** A text of the sheet; numbers and names with digits ("064/e", "8:00–20:00") are not broken over two lines. */
export function Words({ text }: { readonly text: string | undefined }) {
  const pieces = (text ?? '').split(/(\S*\d\S*)/);
  return pieces.map((piece, index) =>
    index % 2 === 1 && /.[-–/]./.test(piece) ? (
      <span key={index} className="nowrap">
        {piece}
      </span>
    ) : (
      <Fragment key={index}>{piece}</Fragment>
    ),
  );
}
