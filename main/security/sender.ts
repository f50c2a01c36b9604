import { isOwnAddress } from './origin.ts';

/** The part of Electron's `IpcMainInvokeEvent` that tells who is calling. */
export interface SenderEvent {
  readonly sender: { readonly id: number; readonly mainFrame: { readonly frameTreeNodeId: number } };
  /** Null when the frame has gone meanwhile. */
  readonly senderFrame: { readonly url: string; readonly frameTreeNodeId: number } | null;
}

/**
 * Whether a message comes from the main frame of one of our pages (Electron security checklist item 17). The frame
 * counts, not the web contents, which a sub-frame shares; its parsed URL counts, not its origin, which `about:blank`
 * takes from its parent.
 */
export function isTrustedSender(event: SenderEvent): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame === undefined) return false;
  return frame.frameTreeNodeId === event.sender.mainFrame.frameTreeNodeId && isOwnAddress(frame.url);
}
