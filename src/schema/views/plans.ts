import { z } from 'zod';
import { place, ref, shownFigure } from './parts.ts';

export const planCard = z.strictObject({
  id: z.string(),
  title: z.string(),
  page: z.string(),
  kind: z.string(),
  owner: ref,
  period_start: z.string().nullable(),
  period_end: z.string().nullable(),
  year_basis: z.string(),
  /** The document the plan was taken from, and what kind of document it is. */
  source: z.string(),
  source_kind: z.string(),
  commitments: z.int(),
  quantified: z.int(),
  /** How many numbers the quantified commitments state; several may share one. */
  numbers: z.int(),
  themes: z.array(z.strictObject({ ref, commitments: z.int(), quantified: z.int() })),
});
export type PlanCard = z.infer<typeof planCard>;

/** What became of a commitment: the last step any source reports, or `none` when no later figure was published. */
export const status = z.strictObject({
  stage: z.string(),
  /** Date of the latest outcome, as far as its source gives it. */
  date: z.string().nullable(),
  outcomes: z.int(),
  /** Until when somebody looked for an outcome in vain; null when nobody did, or something was found. */
  searched: z.string().nullable(),
});
export type Status = z.infer<typeof status>;

export const outcomeLine = z.strictObject({
  id: z.string(),
  stage: z.string(),
  summary: z.string(),
  date: z.string().nullable(),
  year_basis: z.string(),
  figures: z.array(shownFigure),
  conflicts_with: z.string().nullable(),
  note: z.string().nullable(),
  place,
});
export type OutcomeLine = z.infer<typeof outcomeLine>;

/** One commitment in the ledger, with all that a reader can filter by. */
export const ledgerLine = z.strictObject({
  id: z.string(),
  page: z.string(),
  title: z.string(),
  owner: ref,
  plan: ref,
  theme: ref,
  /** In which it is due, or of its plan; `due_kind` says which. */
  year: z.string().nullable(),
  due_kind: z.string(),
  quantified: z.boolean(),
  departments: z.array(ref),
  status,
});
export type LedgerLine = z.infer<typeof ledgerLine>;

export const commitmentLine = z.strictObject({
  id: z.string(),
  page: z.string(),
  title: z.string(),
  actor: z.string().nullable(),
  kind: z.string(),
  modality: z.string().nullable(),
  due_kind: z.string(),
  due: z.string().nullable(),
  due_printed: z.string().nullable(),
  year_basis: z.string(),
  as_printed: z.string(),
  /** What the document that made the commitment states. */
  figures: z.array(shownFigure),
  /** What other sources brought. */
  later: z.array(shownFigure),
  refs: z.array(ref),
  status,
  note: z.string().nullable(),
  place,
});
export type CommitmentLine = z.infer<typeof commitmentLine>;

export const themeBlock = z.strictObject({
  id: z.string(),
  title: z.string(),
  depth: z.int(),
  commitments: z.array(commitmentLine),
  roles: z.array(z.strictObject({ role: z.string(), departments: z.array(ref) })),
  place,
});
export type ThemeBlock = z.infer<typeof themeBlock>;

export const plan = z.strictObject({
  ...planCard.shape,
  note: z.string().nullable(),
  place,
  blocks: z.array(themeBlock),
});
export type Plan = z.infer<typeof plan>;

export const commitment = z.strictObject({
  ...commitmentLine.shape,
  owner: ref,
  plan: planCard,
  themes: z.array(ref),
  departments: z.array(z.strictObject({ role: z.string(), departments: z.array(ref) })),
  outcomes: z.array(outcomeLine),
  /** Date of the document that made the commitment. */
  made: z.string().nullable(),
  siblings: z.array(ref),
});
export type Commitment = z.infer<typeof commitment>;
