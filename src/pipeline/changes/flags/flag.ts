import type { RowChange } from '../diff.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FigureText } from './figure-text.ts';

/** A change that is probably right and should be looked at once more. It warns and never blocks. */
export interface Flag {
  readonly rule: string;
  readonly table: string;
  readonly id: string;
  /** What is unusual, in Chinese, with the numbers. */
  readonly text: string;
}

export interface Comparison {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly changes: readonly RowChange[];
  /** The figures of both states, read once. */
  readonly figuresBefore: readonly FigureText[];
  readonly figuresAfter: readonly FigureText[];
}

export interface FlagRule {
  readonly rule: string;
  /** What the rule looks for, in Chinese. */
  readonly title: string;
  find(comparison: Comparison): readonly Omit<Flag, 'rule'>[];
}
