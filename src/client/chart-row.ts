/** The row of the table that belongs to the mark under the pointer, or that the arrow keys have reached. */

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
/** Between the marks and the words about them, in pixels. */
const GAP = 8;

export function readRows(figure: HTMLElement): void {
  const table = figure.querySelector('table');
  if (!table) return;
  const heads = [...table.tHead?.rows[0]?.cells ?? []].map((cell) => cell.textContent);
  const rows = [...table.tBodies[0]?.rows ?? []].map((row) => [...row.cells].map((cell) => cell.textContent));
  for (const frame of figure.querySelectorAll<HTMLElement>('.chart-narrow, .chart-wide')) readFrame(frame, heads, rows, figure.querySelector('figcaption')?.textContent ?? '');
}

function readFrame(frame: HTMLElement, heads: readonly string[], rows: readonly (readonly string[])[], title: string): void {
  const tip = document.createElement('p');
  tip.className = 'chart-tip';
  tip.hidden = true;
  frame.append(tip);
  frame.tabIndex = 0;
  frame.role = 'group';
  frame.ariaLabel = title;
  let shown = -1;
  const show = (row: number): void => {
    if (row === shown) return;
    shown = row;
    frame.classList.toggle('reading', row >= 0);
    for (const mark of frame.querySelectorAll<SVGElement>('[data-row]')) mark.classList.toggle('read', Number(mark.dataset['row']) === row);
    tip.hidden = row < 0;
    if (row < 0) return;
    tip.replaceChildren(...(rows[row] ?? []).flatMap((text, nth) => (text === '' ? [] : [line(heads[nth] ?? '', text)])));
    place(tip, frame);
  };
  frame.addEventListener('pointerover', ({ target }) => {
    const mark = (target as Element).closest<SVGElement>('[data-row]');
    if (mark) show(Number(mark.dataset['row']));
  });
  frame.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && show(-1));
  frame.addEventListener('focusout', () => show(-1));
  // A link in the drawing shows its row too when the keyboard reaches it.
  frame.addEventListener('focusin', ({ target }) => {
    const mark = target === frame ? null : (target as Element).querySelector<SVGElement>('[data-row]');
    if (mark) show(Number(mark.dataset['row']));
  });
  frame.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape') show(-1);
    else if (step !== undefined && rows.length > 0) show(shown < 0 && step < 0 ? rows.length - 1 : (shown + step + rows.length) % rows.length);
    else return;
    event.preventDefault();
  });
}

function line(head: string, text: string): HTMLElement {
  const part = document.createElement('span');
  const name = document.createElement('b');
  name.textContent = head;
  part.append(name, ` ${text}`);
  return part;
}

/** Below the marks of the row, or above them where the window ends; never outside the frame sideways. */
function place(tip: HTMLElement, frame: HTMLElement): void {
  const around = frame.getBoundingClientRect();
  const boxes = [...frame.querySelectorAll('.read')].map((mark) => mark.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left)) - around.left;
  const top = Math.min(...boxes.map((box) => box.top)) - around.top;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) - around.top;
  const below = around.top + bottom + GAP + tip.offsetHeight <= innerHeight;
  tip.style.left = `${Math.max(0, Math.min(left, around.width - tip.offsetWidth))}px`;
  tip.style.top = `${below ? bottom + GAP : top - GAP - tip.offsetHeight}px`;
}
