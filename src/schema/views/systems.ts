import { z } from 'zod';
import { place, ref, shownFigure } from './parts.ts';
import { mention } from './projects.ts';
import { industryLine } from './zones.ts';

export const systemLine = z.strictObject({
  id: z.string(),
  page: z.string(),
  name: z.string(),
  name_en: z.string(),
  group: z.string(),
  mechanisms: z.int(),
});
export type SystemLine = z.infer<typeof systemLine>;

export const mechanismBlock = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  cadence: z.string().nullable(),
  status: z.string(),
  owner: ref,
  as_printed: z.string(),
  note: z.string().nullable(),
  figures: z.array(shownFigure),
  commitments: z.array(ref),
  mentions: z.array(mention),
  place,
});
export type MechanismBlock = z.infer<typeof mechanismBlock>;

export const system = z.strictObject({
  ...systemLine.shape,
  announces: z.string().nullable(),
  unpublished: z.string().nullable(),
  sources: z.array(ref),
  blocks: z.array(mechanismBlock),
});
export type System = z.infer<typeof system>;

export const rule = z.strictObject({
  id: z.string(),
  title: z.string(),
  owner: ref,
  applies_to: z.string(),
  condition: z.string(),
  logic: z.string(),
  consequence: z.string(),
  modality: z.string().nullable(),
  valid_from: z.string().nullable(),
  unstated: z.string(),
  as_printed: z.string(),
  note: z.string().nullable(),
  figures: z.array(shownFigure),
  place,
});
export type Rule = z.infer<typeof rule>;

export const industry = z.strictObject({
  id: z.string(),
  name: z.string(),
  name_en: z.string(),
  part_of: ref.nullable(),
  note: z.string().nullable(),
  classes: z.array(industryLine),
  related: z.array(ref),
  figures: z.array(shownFigure),
});
export type Industry = z.infer<typeof industry>;

export const term = z.strictObject({
  id: z.string(),
  term: z.string(),
  explained: z.string(),
  meaning: z.string().nullable(),
  note: z.string().nullable(),
  place,
});
export type Term = z.infer<typeof term>;
