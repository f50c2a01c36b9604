import { existsSync } from 'node:fs';
import { ContentStore } from './content-store.ts';
import { openContentDatabase } from './open.ts';
import { moveAside } from './quarantine.ts';
import { verify } from './verify.ts';

/** Opens content after a look at every page of it; the shipped one is checked by what installs it. */
function openVerified(file: string): ContentStore {
  const db = openContentDatabase(file);
  try {
    verify(db);
  } finally {
    db.close();
  }
  return ContentStore.open(file);
}

/**
 * Opens the content that was installed after the kiosk, else the one that it was shipped with. An installed file that
 * is damaged or of another layout is put aside, so that it costs a start once only.
 */
export function openContent(installed: string, shipped: string, onTrouble: (cause: unknown) => void): ContentStore {
  if (existsSync(installed)) {
    try {
      return openVerified(installed);
    } catch (cause) {
      onTrouble(cause);
      moveAside(installed);
    }
  }
  return ContentStore.open(shipped);
}
