import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { feelPulse } from '../../main/page-pulse.ts';

vi.mock('electron', () => ({ app: {} }));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page that answers at once, or not at all while it hangs. */
class Page extends EventEmitter {
  hangs = false;
  loads = false;
  asked = 0;
  isDestroyed = () => false;
  isCrashed = () => false;
  isDevToolsOpened = () => false;
  isLoading = () => this.loads;
  executeJavaScript = () => {
    this.asked += 1;
    return this.hangs ? new Promise(() => {}) : Promise.resolve(0);
  };
}

/** `share` is the part of a processor that the page's process gets. */
function watched(share: number) {
  const page = new Page();
  const onHang = vi.fn<() => void>();
  const stop = feelPulse(page as unknown as WebContents, onHang, () => share * 0.25);
  const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
  return { page, onHang, stop, pass };
}

test('a page that answers is asked twice a second and left alone', async () => {
  const { page, onHang, pass } = watched(1);
  await pass(60);
  expect(page.asked).toBe(120);
  expect(onHang).not.toHaveBeenCalled();
});

test('a page that works without answering is told within three and a half seconds, once', async () => {
  const { page, onHang, pass } = watched(1);
  await pass(10);
  page.hangs = true;
  await pass(2.25);
  expect(onHang).not.toHaveBeenCalled();
  await pass(1.25);
  expect(onHang).toHaveBeenCalledOnce();
});

test('on a machine that is too busy it has as much more time, and that ends, too', async () => {
  const { page, onHang, pass } = watched(0.1);
  page.hangs = true;
  await pass(9);
  expect(onHang).not.toHaveBeenCalled();
  await pass(2);
  expect(onHang).toHaveBeenCalledOnce();
});

test('a page may take half a minute to load, and begins anew when it is loaded again', async () => {
  const { page, onHang, pass } = watched(1);
  page.loads = true;
  await pass(29);
  page.emit('did-start-loading');
  await pass(29);
  expect(onHang).not.toHaveBeenCalled();
  await pass(2);
  expect(onHang).toHaveBeenCalledOnce();
});

test('nobody asks any more when it is stopped', async () => {
  const { page, stop, pass } = watched(1);
  stop();
  await pass(10);
  expect(page.asked).toBe(0);
});
