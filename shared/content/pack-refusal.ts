import { z } from 'zod';

/** Why a pack is not installed. Each has one sentence on the command line and one in the staff's languages. */
export const packReasonSchema = z.enum([
  'busy',
  'not-readable',
  'not-a-file',
  'too-large',
  'not-a-pack',
  'cut-off',
  'trailing-bytes',
  'no-keys',
  'keys-broken',
  'wrong-signature',
  'manifest-broken',
  'expired',
  'clock-wrong',
  'older',
  'already-installed',
  'same-number',
  'newer-program-needed',
  'wrong-layout',
  'older-than-program',
  'wrong-hash',
  'damaged',
  'content-fails',
  'not-written',
  'nothing-before',
  'no-address',
  'not-fetched',
]);

export type PackReason = z.infer<typeof packReasonSchema>;

/** A pack that was refused: nothing was changed. `detail` names numbers, days or places; never a file's content. */
export const packRefusalSchema = z.strictObject({
  ok: z.literal(false),
  reason: packReasonSchema,
  detail: z.string().max(4000),
});

export type PackRefusal = z.infer<typeof packRefusalSchema>;

/** A refusal with what is particular about it. */
export function packRefusal(reason: PackReason, detail = ''): PackRefusal {
  return { ok: false, reason, detail: detail.slice(0, 4000) };
}

const sentences: Readonly<Record<PackReason, string>> = {
  busy: 'Another pack is being installed just now. Wait for it and try again.',
  'not-readable': 'The file cannot be read. Put the medium in again, or copy the file anew.',
  'not-a-file': 'That is no plain file. Name the pack itself.',
  'too-large': 'The file is larger than any content pack. Ask the publisher for the right one.',
  'not-a-pack': 'That is no content pack of Qadam. Choose a file that ends in .qadampack.',
  'cut-off': 'The file is not whole. Copy it anew.',
  'trailing-bytes': 'The file goes on after its end. Copy it anew.',
  'no-keys':
    'This kiosk knows no publisher, so it can take no packs. An administrator adds the publisher’s public key.',
  'keys-broken': 'The list of publishers’ keys cannot be used. An administrator mends it.',
  'wrong-signature': 'The pack was not signed by a publisher that this kiosk knows, or was changed afterwards.',
  'manifest-broken': 'The pack’s own description is not as it should be. Ask the publisher for another.',
  expired: 'The pack may not be installed any more. Ask the publisher for a newer one.',
  'clock-wrong': 'The kiosk’s clock is behind the day on which the pack was made. Set the clock.',
  older: 'The pack is older than one that was installed here before. To go back, use roll back.',
  'already-installed': 'This very content is in use already.',
  'same-number': 'Another pack of the same number was installed here before. Ask the publisher for a new number.',
  'newer-program-needed': 'The pack needs a newer version of the program. Update the program first.',
  'wrong-layout': 'The pack was made for another version of the program.',
  'older-than-program': 'The program itself came with newer content.',
  'wrong-hash': 'The content in the pack is not what was signed. Copy the file anew.',
  damaged: 'The content in the pack is damaged.',
  'content-fails': 'The content in the pack did not pass the checks. Tell the publisher.',
  'not-written': 'The content could not be written: the disk may be full or read-only.',
  'nothing-before': 'There is no earlier content to go back to.',
  'no-address': 'No address for packs is set.',
  'not-fetched': 'The pack could not be fetched. Check the network and try again.',
};

/** A refusal in plain English, for the command line. */
export function packSentence({ reason, detail }: PackRefusal): string {
  return detail === '' ? sentences[reason] : `${sentences[reason]} (${detail})`;
}
