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
  /**
   * live: results that a document on the system states or that stand with its mechanisms; related: results of the same kind of
   * thing, from elsewhere; partly: aims, names or rules only; announced: nothing but the announcement.
   */
  coverage: z.enum(['live', 'related', 'partly', 'announced']),
  rows: z.int(),
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

export const systemView = z.strictObject({
  id: z.string(),
  title: z.string(),
  shows: z.string(),
  note: z.string().nullable(),
  figures: z.array(shownFigure),
  refs: z.array(ref),
});

export const system = z.strictObject({
  ...systemLine.shape,
  announces: z.string().nullable(),
  unpublished: z.string().nullable(),
  sources: z.array(ref),
  views: z.array(systemView),
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

export const glossaryTerm = z.strictObject({
  id: z.string(),
  term: z.string(),
  aliases: z.array(z.string()),
  meaning: z.string().nullable(),
  basis: z.string(),
  note: z.string().nullable(),
  place: place.nullable(),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;

export const policy = z.strictObject({
  id: z.string(),
  title: z.string(),
  owner: ref,
  document_number: z.string().nullable(),
  issuer: z.string().nullable(),
  date: z.string().nullable(),
  key_facts: z.string().nullable(),
  availability: z.string(),
  status: z.string(),
  article: z.string().nullable(),
  note: z.string().nullable(),
  place,
});
export type Policy = z.infer<typeof policy>;

export const evaluationScheme = z.strictObject({
  scheme: z.string(),
  items: z.array(
    z.strictObject({ id: z.string(), level1: z.string(), level2: z.string().nullable(), weight: z.number().nullable(), rule: z.string().nullable(), note: z.string().nullable(), place }),
  ),
});
export type EvaluationScheme = z.infer<typeof evaluationScheme>;

/** The reporting cycle: what a mechanism says is due, and what was last seen of each indicator for each zone it covers. */
export const cycle = z.strictObject({
  steps: z.array(z.strictObject({ id: z.string(), name: z.string(), cadence: z.string(), status: z.string(), place })),
  since: z.string().nullable(),
  as_of: z.string(),
  zones: z.array(ref),
  rows: z.array(z.strictObject({ indicator: ref, seen: z.array(z.strictObject({ zone: z.string(), figures: z.int(), last: shownFigure.nullable() })) })),
});
export type Cycle = z.infer<typeof cycle>;
