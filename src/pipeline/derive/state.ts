import type { ShownFigure } from '../../schema/views/parts.ts';

/** From the least to the most certain: a planned amount over a counted one stays planned. */
const ORDER = ['rule', 'target', 'plan', 'preliminary', 'actual'] as const;

export function weakestState(figures: readonly Pick<ShownFigure, 'state'>[]): ShownFigure['state'] {
  return ORDER.find((state) => figures.some((figure) => figure.state === state)) ?? 'actual';
}
