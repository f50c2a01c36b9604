import { z } from 'zod';
import { answersSchema, languageId, optionId } from '../api/schemas.ts';
import { schemes, textSizes } from '../look.ts';

/** A step or paper as the content calls it, such as `clinic.from-contract`. */
const contentId = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
  .max(60);

/** What clerk and visitor look at together. `question` without an id is the one that is open. */
export const counterPlaceSchema = z.discriminatedUnion('view', [
  z.strictObject({ view: z.literal('outcomes') }),
  z.strictObject({ view: z.literal('question'), question: optionId.optional() }),
  z.strictObject({ view: z.literal('list') }),
  z.strictObject({ view: z.literal('step'), step: contentId }),
]);
export type CounterPlace = z.infer<typeof counterPlaceSchema>;

const ticked = z.array(contentId).max(60);

/** What the display turned to the visitor shows: their half of the counter's page, in their language. */
export const companionStateSchema = z.strictObject({
  language: languageId,
  answers: answersSchema,
  place: counterPlaceSchema,
  ticked: z.strictObject({ documents: ticked, steps: ticked }),
  /** The row that the clerk has at the top of the page. */
  top: z.string().max(80).optional(),
  text: z.enum(textSizes),
  scheme: z.enum(schemes),
});
export type CompanionState = z.infer<typeof companionStateSchema>;

/** What a clerk did on the kiosk's page with a visitor's screens; main has no other word of it. */
export const clerkDidSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('hand-over') }),
  z.strictObject({ what: z.literal('visit-ended') }),
  z.strictObject({ what: z.literal('preview'), day: z.iso.date() }),
]);

/** Between the counter's page and the display turned to the visitor; main only hands on what it has checked. */
export const counterChannels = {
  /** Shows this on a second display; whether there is one. */
  'staff:counter-show': {
    role: 'counter',
    input: companionStateSchema,
    output: z.strictObject({ shown: z.boolean() }),
  },
  /** Takes it away. Anybody may, as staff may just have been signed out when their page closes. */
  'staff:counter-hide': { role: 'visitor', input: z.undefined(), output: z.undefined() },
  /** For the audit log. */
  'staff:counter-did': { role: 'counter', input: clerkDidSchema, output: z.undefined() },
  /** Answered when there is something else to show than the change that was `seen` last. */
  'companion:state': {
    role: 'companion',
    input: z.strictObject({ seen: z.int().min(0) }),
    output: z.strictObject({ change: z.int().min(1), state: companionStateSchema }),
  },
} as const;
