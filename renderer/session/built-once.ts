/**
 * `build`, which is asked by several parts of a screen: for the same subject and the same rest it gives what it gave
 * before. One result is remembered for each subject, for as long as that is in use.
 */
export function builtOnce<Subject extends object, Rest extends readonly unknown[], Result>(
  build: (subject: Subject, ...rest: Rest) => Result,
): (subject: Subject, ...rest: Rest) => Result {
  const known = new WeakMap<Subject, { readonly rest: Rest; readonly result: Result }>();
  return (subject, ...rest) => {
    const before = known.get(subject);
    if (before?.rest.every((value, index) => Object.is(value, rest[index]))) return before.result;
    const result = build(subject, ...rest);
    known.set(subject, { rest, result });
    return result;
  };
}
