import { qrBytes } from '../../checklist/qr-text.ts';
import type { Content, Finding } from '../model.ts';
import { fileOfText } from '../model.ts';

/** Texts that stand on a line of their own in the QR code's text. */
const lines = [
  /^outcome\.[^.]+\.title$/,
  /^document\..+\.name$/,
  /^step\..+\.title$/,
  /^ui\.checklist\.(bring|steps|nothing|ask-papers)$/,
  /^ui\.fact\.duration\.expected$/,
];

/** Room that a code of several loses to its own number and a line to its mark: "99/99\n", "99. ", or to a day's names. */
const overhead = 10;

/** No line of the QR text may be longer than a code can hold. */
export function checkQrLines({ texts }: Pick<Content, 'texts'>): Finding[] {
  return Object.entries(texts).flatMap(([language, file]) =>
    Object.entries(file)
      .filter(([id]) => lines.some((line) => line.test(id)))
      .map(([id, { text }]) => ({ id, bytes: new TextEncoder().encode(text).length + overhead }))
      .filter(({ bytes }) => bytes > qrBytes)
      .map(({ id, bytes }) => ({
        place: `${fileOfText(language, id)}, "${id}"`,
        reason: `the line takes ${bytes} bytes, a QR code holds ${qrBytes}`,
        mend: 'Shorten the text',
      })),
  );
}
