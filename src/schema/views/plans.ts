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
  commitments: z.int(),
  quantified: z.int(),
  themes: z.array(z.strictObject({ ref, commitments: z.int(), quantified: z.int() })),
});
export type PlanCard = z.infer<typeof planCard>;

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
  figures: z.array(shownFigure),
  refs: z.array(ref),
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
  siblings: z.array(ref),
});
export type Commitment = z.infer<typeof commitment>;
