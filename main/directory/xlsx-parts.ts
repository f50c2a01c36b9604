import { strFromU8, unzipSync } from 'fflate';
import type { FaultCode } from '../../shared/directory/faults.ts';

/** Most bytes that a spreadsheet may unfold to. */
const largestUnfolded = 16_000_000;
const mostParts = 300;
const read =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;
const macros = /vbaProject|\/macrosheets\//i;

/** Why a spreadsheet is not unfolded. */
class Unfit extends Error {
  readonly code: 'macros' | 'unfolds';

  constructor(code: Unfit['code'], reason: string) {
    super(reason);
    this.code = code;
  }
}

export type Parts =
  | { ok: true; parts: Record<string, Uint8Array> }
  | { ok: false; code: FaultCode; reason: string; mend: string };

/**
 * Unfolds the parts of a spreadsheet that hold rows. Sizes are added up before anything is unfolded, and no part gets
 * more room than it declared, so that a small file can't become a large one.
 */
export function unfold(bytes: Uint8Array): Parts {
  let total = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        count += 1;
        if (macros.test(name)) throw new Unfit('macros', 'it has macros');
        if (!read.test(name)) return false;
        total += Math.max(originalSize, size);
        if (total > largestUnfolded || count > mostParts) throw new Unfit('unfolds', 'it unfolds to more than 16 MB');
        return true;
      },
    });
    const types = parts['[Content_Types].xml'];
    if (types !== undefined && /macroEnabled/i.test(strFromU8(types, true))) throw new Unfit('macros', 'it has macros');
    return { ok: true, parts };
  } catch (error) {
    if (error instanceof Unfit) {
      return {
        ok: false,
        code: error.code,
        reason: error.message,
        mend: 'Copy the rows into a new workbook and save that as .xlsx',
      };
    }
    return { ok: false, code: 'damaged', reason: 'it is cut off or damaged', mend: 'Save it again as .xlsx' };
  }
}
