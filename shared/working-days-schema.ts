import { z } from 'zod';

const line = z.string().trim().min(1).max(200);

/** A day off by law or by the office's decision; `source` is the order or decision that it rests on. */
export const holidaySchema = z.strictObject({ day: z.iso.date(), name: line, source: line });

/** What the office has said about its working days; `saturday` is null as long as it has not said what Saturday is. */
export const workCalendarSchema = z.strictObject({
  saturday: z.boolean().nullable(),
  holidays: z.array(holidaySchema).readonly(),
});

export type Holiday = Readonly<z.infer<typeof holidaySchema>>;
export type WorkCalendar = Readonly<z.infer<typeof workCalendarSchema>>;
