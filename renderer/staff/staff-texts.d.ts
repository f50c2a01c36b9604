declare module 'virtual:staff-texts' {
  /** The staff's texts by language and id. */
  export const staffTexts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
