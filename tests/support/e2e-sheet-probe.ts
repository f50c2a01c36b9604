/** A place on a page of paper in millimetres from its top left corner. */
export interface PaperBox {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a sheet's page says of itself when it is printed. */
export interface SheetProbe {
  /** What is cut, sticks out or lies on something else, a line each. */
  readonly problems: readonly string[];
  /** The QR codes with their quiet zones, in order. */
  readonly codes: readonly PaperBox[];
}

/** Measures every box of the sheet in the page that is about to be printed. Runs in that page. */
export function probeSheet(): SheetProbe {
  const mm = 25.4 / 96;
  const problems: string[] = [];
  const codes: PaperBox[] = [];
  interface Place {
    name: string;
    left: number;
    top: number;
    right: number;
    bottom: number;
    holder: Element | null;
  }
  const told = (at: Place) => [at.left, at.top, at.right, at.bottom].map((side) => (side * mm).toFixed(1)).join(',');
  const sticksOut = (at: Place, edge: { left: number; top: number; right: number; bottom: number }) =>
    at.left < edge.left - 1 || at.top < edge.top - 1 || at.right > edge.right + 1 || at.bottom > edge.bottom + 1;

  const linesOf = (node: Node): Place[] => {
    const element = node.parentElement;
    const name = `"${(node.textContent ?? '').trim().slice(0, 40)}"`;
    if (element === null) return [];
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    const holder = element.closest('.cell, .form-own, .form-explained, .sheet-phones, .sheet-head, figure');
    // A font's own line is higher than what is drawn of it.
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
      name,
      left,
      right,
      holder,
      top: top + 0.26 * size,
      bottom: bottom - 0.06 * size,
    }));
  };

  for (const [index, page] of [...document.querySelectorAll<HTMLElement>('.sheet-page')].entries()) {
    const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(page);
    const whole = page.getBoundingClientRect();
    const room = {
      left: whole.left + Number.parseFloat(paddingLeft),
      top: whole.top + Number.parseFloat(paddingTop),
      right: whole.right - Number.parseFloat(paddingRight),
      bottom: whole.bottom - Number.parseFloat(paddingBottom),
    };
    for (const element of [page, ...page.querySelectorAll<HTMLElement>('*')]) {
      const style = getComputedStyle(element);
      const cut = [element.scrollHeight - element.clientHeight, element.scrollWidth - element.clientWidth];
      if (style.overflow !== 'visible' && !(element instanceof SVGElement) && cut.some((px) => px > 1)) {
        problems.push(`page ${index + 1}: ${element.className} cuts off ${cut.join('/')} px`);
      }
    }
    const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT, (node) =>
      node.textContent?.trim() === '' || node.parentElement?.closest('svg') ? 2 : 1,
    );
    const places: Place[] = [];
    while (texts.nextNode() !== null) places.push(...linesOf(texts.currentNode));
    for (const drawn of page.querySelectorAll('.box, .pic, .qr-code, .form-room, .orn, .person-name')) {
      const { left, top, right, bottom } = drawn.getBoundingClientRect();
      places.push({ name: `<${drawn.getAttribute('class') ?? ''}>`, left, top, right, bottom, holder: null });
    }
    for (const [at, place] of places.entries()) {
      const where = `page ${index + 1}: ${place.name} ${told(place)}`;
      if (sticksOut(place, room)) problems.push(`${where} is outside the margins`);
      const holder = place.holder?.getBoundingClientRect();
      if (holder !== undefined && sticksOut(place, holder)) problems.push(`${where} leaves its cell`);
      for (const other of places.slice(at + 1)) {
        const across = Math.min(place.right, other.right) - Math.max(place.left, other.left);
        const down = Math.min(place.bottom, other.bottom) - Math.max(place.top, other.top);
        if (across > 0.5 && down > 0.5) problems.push(`${where} lies on ${other.name} ${told(other)}`);
      }
    }
    for (const code of page.querySelectorAll('[data-qr]')) {
      const { left, top, width, height } = code.getBoundingClientRect();
      const [x, y] = [(left - whole.left) * mm, (top - whole.top) * mm];
      codes.push({ page: index + 1, x, y, width: width * mm, height: height * mm });
    }
  }
  return { problems, codes };
}
