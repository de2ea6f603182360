/** What the investor's desk reads: rules that can be checked, baselines, industries by zone, places to find. */
import { z } from 'zod';
import { place, ref, shownFigure } from './parts.ts';
import { carrierLine } from './projects.ts';
import { rule } from './systems.ts';
import { industryLine, zoneFact } from './zones.ts';

export const deskCondition = z.strictObject({
  figure: shownFigure,
  /** What is compared, in the words of the source where they stand before the comparison. */
  quantity: z.string(),
  /** Topic of the quantity. */
  topic: z.string(),
  comparator: z.enum(['lt', 'lte', 'gt', 'gte', 'eq']),
  /** Exact, in the base unit: an integer, a finite decimal, or a fraction. */
  threshold: z.string(),
  base: z.string(),
  /** The units a reader may answer in: printed unit and base units in one of it, as a fraction. */
  units: z.array(z.strictObject({ unit: z.string(), numerator: z.int(), denominator: z.int() })),
});

/** A rule whose conditions are all given as figures. */
export const deskRule = z.strictObject({
  rule,
  logic: z.enum(['any', 'all', 'single']),
  conditions: z.array(deskCondition).min(1),
  /** The words of its figures for whom they count. */
  scopes: z.array(z.string()),
  /** Zones that its place and its scope words cover. */
  zones: z.array(ref),
  /** Zones of its place of which the data do not tell whether the scope words cover them. */
  unclear: z.array(ref),
  publisher: z.string().nullable(),
  document_number: z.string().nullable(),
});
export type DeskRule = z.infer<typeof deskRule>;

/** One group of an evaluation scheme that states baselines. */
export const deskScheme = z.strictObject({
  scheme: z.string(),
  group: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      weight: z.number(),
      baseline: z.number(),
      baseline_unit: z.string().nullable(),
      note: z.string().nullable(),
      place,
    }),
  ),
  /** Items of the group without a baseline or a weight. */
  incomplete: z.int(),
});
export type DeskScheme = z.infer<typeof deskScheme>;

export const deskZone = z.strictObject({
  ref,
  name: z.string(),
  city: ref,
  level: z.string(),
  type: z.string(),
  deep: z.boolean(),
  /** Industries the sources class for this zone; empty when none was found. */
  industries: z.array(ref),
  /** Null when no contact was found published. */
  contacts: z.array(zoneFact).nullable(),
});
export type DeskZone = z.infer<typeof deskZone>;

export const deskCarrier = z.strictObject({ ...carrierLine.shape, city: ref });
export type DeskCarrier = z.infer<typeof deskCarrier>;

/** An industry and what each zone with a full ledger says of it. */
export const chainRow = z.strictObject({
  industry: ref,
  part_of: ref.nullable(),
  cells: z.array(z.strictObject({ zone: z.string(), classes: z.array(industryLine), related: z.array(ref) })),
});
export type ChainRow = z.infer<typeof chainRow>;

export const desk = z.strictObject({
  rules: z.array(deskRule),
  schemes: z.array(deskScheme),
  zones: z.array(deskZone),
  carriers: z.array(deskCarrier),
  chain_zones: z.array(ref),
  chains: z.array(chainRow),
});
export type Desk = z.infer<typeof desk>;
