/** Places for labels that hide neither marks nor each other. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (a: Box, b: Box): boolean => a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom;

/** The first candidate that lies within the bounds and touches nothing taken. */
export function freePlace<B extends Box>(candidates: readonly B[], taken: readonly Box[], bounds: Box): B | undefined {
  return candidates.find((each) => inside(each, bounds) && !taken.some((other) => overlap(each, other)));
}

/** Small boxes along a line, `side` pixels wide. */
export function boxesAlong(x: number, y: number, dx: number, dy: number, side = 4): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(dx, dy) / side));
  return Array.from({ length: count + 1 }, (_, nth) => {
    const [cx, cy] = [x + (dx * nth) / count, y + (dy * nth) / count];
    return { left: cx - side / 2, top: cy - side / 2, right: cx + side / 2, bottom: cy + side / 2 };
  });
}
