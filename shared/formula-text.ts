/**
 * A spreadsheet program takes a cell that begins with one of these for a formula (owasp.org/www-community/attacks/
 * CSV_Injection). In a file of values between separators, one that is read with another separator may begin anywhere
 * after a comma, semicolon, tab or line end.
 */
const starts = '[=+\\-@\\t\\r\\n＝＋－＠]';
const armed = new RegExp(`(^|[,;\\t\\r\\n])('*)(?=${starts})`, 'g');
const disarmed = new RegExp(`(^|[,;\\t\\r\\n])'('*)(?=${starts})`, 'g');

/** The text with an apostrophe before everything that a spreadsheet program would take for a formula. */
export function disarmFormula(value: string): string {
  return value.replace(armed, "$1'$2");
}

/** The inverse of {@link disarmFormula}. */
export function rearmFormula(value: string): string {
  return value.replace(disarmed, '$1$2');
}
