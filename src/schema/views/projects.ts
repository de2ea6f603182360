import { z } from 'zod';
import { place, ref, shownFigure } from './parts.ts';

export const stage = z.strictObject({
  stage: z.string(),
  stage_printed: z.string(),
  mode: z.string(),
  date: z.string().nullable(),
  year_basis: z.string(),
  /** The date of the source, where that states none for the event. */
  reported: z.string().nullable(),
});

export const projectLine = z.strictObject({
  id: z.string(),
  page: z.string(),
  name: z.string(),
  kind: z.string(),
  named: z.string(),
  owner: ref,
  /** The last event the sources give; null when they only name the project. */
  latest: stage.nullable(),
  place,
});
export type ProjectLine = z.infer<typeof projectLine>;

export const mention = z.strictObject({ as_printed: z.string(), note: z.string().nullable(), place });

export const project = z.strictObject({
  ...projectLine.shape,
  aliases: z.array(z.string()),
  part_of: ref.nullable(),
  parts: z.array(ref),
  actors: z.array(ref),
  as_printed: z.string(),
  note: z.string().nullable(),
  events: z.array(z.strictObject({ ...stage.shape, id: z.string(), as_printed: z.string(), note: z.string().nullable(), place })),
  figures: z.array(shownFigure),
  commitments: z.array(ref),
  mentions: z.array(mention),
  memberships: z.array(
    z.strictObject({ id: z.string(), list: z.string(), level: z.string(), year: z.string(), year_basis: z.string(), status: z.string(), note: z.string().nullable(), place }),
  ),
});
export type Project = z.infer<typeof project>;

export const carrierLine = z.strictObject({
  id: z.string(),
  page: z.string(),
  name: z.string(),
  kind: z.string(),
  level: z.string().nullable(),
  existence: z.string(),
  owner: ref,
  industry: ref.nullable(),
  place,
});
export type CarrierLine = z.infer<typeof carrierLine>;

export const carrier = z.strictObject({
  ...carrierLine.shape,
  aliases: z.array(z.string()),
  part_of: ref.nullable(),
  parts: z.array(ref),
  as_printed: z.string(),
  note: z.string().nullable(),
  figures: z.array(shownFigure),
  commitments: z.array(ref),
  projects: z.array(ref),
  mentions: z.array(mention),
});
export type Carrier = z.infer<typeof carrier>;

export const enterpriseLine = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.string(),
  in_zone: z.string(),
  role_printed: z.string().nullable(),
  zone: ref.nullable(),
  industry: ref.nullable(),
  refs: z.array(ref),
  figures: z.array(shownFigure),
  mentions: z.array(mention),
  note: z.string().nullable(),
  place,
});
export type EnterpriseLine = z.infer<typeof enterpriseLine>;
