/** Screens on which a visit may end without a list; what is shown on them is never counted. */
export const stopScreens = [
  'home',
  'answers',
  'search',
  'directory',
  'complaints',
  'diseases',
  'services',
  'law',
  'glossary',
  'about',
  'print',
] as const;

export type StopScreen = (typeof stopScreens)[number];

/** What a visit that ended at an open question is counted under. */
export const questionStop = (question: string) => `question-${question}`;

/** What a visit that ended on another screen is counted under. */
export const screenStop = (screen: StopScreen) => `screen-${screen}`;
