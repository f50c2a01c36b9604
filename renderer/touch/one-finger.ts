/** What a finger presses on a visitor's screen. Staff's pages keep what the browser does. */
const pressable = ':is(.screen, .MuiDialog-root) :is(button, [role="checkbox"], [role="radio"])';

/** How far a finger may roll off the place where it came down, in CSS pixels: 10 mm on a 21.5" panel. */
const rollPx = 40;

/** A second touch so soon and so near is a double tap, not another choice: nobody reads a new page that fast. */
const double = { ms: 350, px: 24 };

interface Press {
  readonly id: number;
  readonly control: HTMLElement;
  readonly x: number;
  readonly y: number;
}

/**
 * A finger that rolls, rests for long, taps twice or has another beside it presses one control once, when it is lifted
 * (WCAG 2.5.2, EN 301 549 5.5 and 5.9). The browser itself takes a roll for a scroll, a long touch for a menu, and gives
 * a double tap's second half to whatever has come up under it.
 */
export function pressByOneFinger(page: Document): void {
  let press: Press | undefined;
  /** The last touch that came down on a control. The browser's own click of it comes to whatever the press has brought up. */
  let ours = -1;
  let last = { x: -1, y: -1, at: Number.NEGATIVE_INFINITY };

  const controlOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>(pressable) : null;

  page.addEventListener(
    'pointerdown',
    (event) => {
      const control = controlOf(event.target);
      if (event.pointerType !== 'touch' || control === null) return;
      // No mouse events made of the touch: they would come to what the press has brought up.
      event.preventDefault();
      ours = event.pointerId;
      if (!event.isPrimary) return;
      const { clientX: x, clientY: y, pointerId: id, timeStamp } = event;
      const isDouble = timeStamp - last.at < double.ms && Math.hypot(x - last.x, y - last.y) < double.px;
      press = isDouble && control.dataset['key'] === undefined ? undefined : { id, control, x, y };
    },
    { capture: true },
  );
  page.addEventListener('pointercancel', () => (press = undefined), { capture: true });
  page.addEventListener(
    'pointerup',
    (event) => {
      const { clientX: x, clientY: y, pointerId: id, timeStamp } = event;
      if (press === undefined || press.id !== id) return;
      const { control, x: fromX, y: fromY } = press;
      press = undefined;
      last = { x: fromX, y: fromY, at: timeStamp };
      const isOn = control.contains(page.elementFromPoint(x, y)) || Math.hypot(x - fromX, y - fromY) <= rollPx;
      if (isOn && control.isConnected) control.click();
    },
    { capture: true },
  );
  page.addEventListener(
    'click',
    (event) => {
      const ofTouch = event.isTrusted && event instanceof PointerEvent && event.pointerType === 'touch';
      if (ofTouch && (event.pointerId === ours || controlOf(event.target) !== null)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
}
