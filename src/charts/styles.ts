/** The class of every text and shape, with the attributes it falls back on where no page style reaches. */
import { PALETTE } from './palette.ts';
import type { Font } from './text-width.ts';

interface TextStyle extends Font {
  readonly fill: string;
}

const text = (size: number, fill: string, bold = false): TextStyle => ({ size, fill, bold });

/** Sizes in pixels; nothing is smaller than 12. */
export const TEXTS = {
  title: text(17, PALETTE.ink, true),
  heading: text(13, PALETTE.ink, true),
  label: text(13, PALETTE.ink),
  value: text(13, PALETTE.ink, true),
  muted: text(12, PALETTE.muted),
  'axis-text': text(12, PALETTE.muted),
  'mark-text': text(12, PALETTE.paper, true),
  'mark-text-ink': text(12, PALETTE.ink, true),
} as const satisfies Record<string, TextStyle>;
export type TextClass = keyof typeof TEXTS;

interface ShapeStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly 'stroke-width'?: number;
  readonly 'stroke-dasharray'?: string;
}

/** Fill of planned marks: the hatch pattern of the chart. */
export const HATCH = 'hatch';

const outline: ShapeStyle = { fill: PALETTE.paper, stroke: PALETTE.accent, 'stroke-width': 1.5 };
const solid: ShapeStyle = { fill: PALETTE.accent };
const line = (stroke: string, width = 1): ShapeStyle => ({ stroke, 'stroke-width': width });

export const SHAPES = {
  paper: { fill: PALETTE.paper },
  grid: line(PALETTE.grid),
  axis: line(PALETTE.axis),
  rule: line(PALETTE.ink, 1),
  'mark-target': outline,
  'mark-range': { ...outline, fill: PALETTE.accentSoft, 'stroke-dasharray': '3 2' },
  'mark-plan': { fill: HATCH, stroke: PALETTE.accent, 'stroke-width': 1.5 },
  'mark-actual': solid,
  'mark-total': outline,
  'mark-quantified': solid,
  'mark-planned-project': outline,
  'mark-actual-project': { ...solid, stroke: PALETTE.accent, 'stroke-width': 1.5 },
  'mark-planned-event': outline,
  'mark-actual-event': { ...solid, stroke: PALETTE.accent, 'stroke-width': 1.5 },
  'mark-status': { ...solid, stroke: PALETTE.accent, 'stroke-width': 1.5 },
  'mark-announced': outline,
  'mark-related': { fill: PALETTE.axis, stroke: PALETTE.axis, 'stroke-width': 1.5 },
  'mark-no-outcome': { fill: PALETTE.paper, stroke: PALETTE.axis, 'stroke-width': 1.5 },
  'mark-tile-1': { fill: PALETTE.paper, stroke: PALETTE.axis, 'stroke-width': 1 },
  'mark-tile-2': { fill: PALETTE.accentSoft },
  'mark-tile-3': { fill: PALETTE.accentMiddle },
  'mark-tile-4': { fill: PALETTE.accent },
  'mark-deep': { fill: 'none', stroke: PALETTE.ink, 'stroke-width': 1.5 },
  'mark-deep-on-dark': { fill: 'none', stroke: PALETTE.paper, 'stroke-width': 1.5 },
  'mark-growth': solid,
  stem: line(PALETTE.accent, 2),
  'mark-rank': solid,
  guide: line(PALETTE.axis, 1.5),
  'guide-open': { ...line(PALETTE.axis, 1.5), 'stroke-dasharray': '2 4' },
  position: { fill: PALETTE.axis },
  break: line(PALETTE.ink, 1.5),
  'mark-spread': { fill: PALETTE.accentMiddle },
  median: line(PALETTE.ink, 3),
  'mark-nominal': { fill: PALETTE.paper, stroke: PALETTE.accent, 'stroke-width': 2 },
  'mark-value': { ...solid, stroke: PALETTE.accent, 'stroke-width': 1.5 },
  'mark-estimate': outline,
  'series-line': line(PALETTE.accent, 1.5),
  'series-line-open': { ...line(PALETTE.accent, 1.5), 'stroke-dasharray': '4 3' },
  'mark-share-1': solid,
  'mark-share-2': { fill: PALETTE.accentMiddle },
  'mark-share-3': { fill: PALETTE.accentSoft },
  'mark-share-4': { fill: PALETTE.paper, stroke: PALETTE.accent, 'stroke-width': 1 },
  'mark-share-5': { fill: HATCH, stroke: PALETTE.accent, 'stroke-width': 1 },
  'mark-share-rest': { fill: PALETTE.paper, stroke: PALETTE.axis, 'stroke-width': 1, 'stroke-dasharray': '2 3' },
} as const satisfies Record<string, ShapeStyle>;
export type ShapeClass = keyof typeof SHAPES;
