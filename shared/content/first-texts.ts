/**
 * Beginnings of the texts that a language comes with: all that is said until a visitor has a list. Their number grows with
 * the kiosk's screens and questions. All others come after them: their number grows with what the kiosk knows.
 */
export const firstTexts = ['ui.', 'question.', 'phone.'] as const;

/** Texts of other beginnings that the same screens say: an opening time that never ends. */
export const firstTextIds = ['fact.hours.egov'] as const;
