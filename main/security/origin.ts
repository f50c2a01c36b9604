/** The scheme and the only host that the kiosk's own files are served from (Electron security checklist item 18). */
export const scheme = 'app';
export const host = 'qadam';

export const kioskPage = `${scheme}://${host}/index.html`;
export const sheetPage = `${scheme}://${host}/sheet.html`;
export const companionPage = `${scheme}://${host}/companion.html`;
export const outOfServicePage = `${scheme}://${host}/out-of-service.html`;

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/**
 * Whether an address is the kiosk's own: parsed, never compared as a string, since `app://qadam.example` begins with
 * it and `https://x/?app://qadam` contains it (Electron security checklist items 13 and 17).
 */
export function isOwnAddress(address: string): boolean {
  const url = parse(address);
  if (url === undefined) return false;
  return (
    url.protocol === `${scheme}:` && url.host === host && url.username === '' && url.password === '' && url.port === ''
  );
}

/**
 * Whether a page may load this at all (Electron security checklist item 1). Pictures as `data:` are for the
 * content security policy to judge; the developer tools have pages of their own and are off in the packaged app.
 */
export function isAllowedRequest(address: string, packaged: boolean): boolean {
  if (isOwnAddress(address)) return true;
  const protocol = parse(address)?.protocol;
  return protocol === 'data:' || (protocol === 'devtools:' && !packaged);
}
