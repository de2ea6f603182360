import { z } from 'zod';

const both = z.strictObject({ zh: z.string(), en: z.string() });
const wording = z.strictObject({ wrong: z.string(), remedy: z.string() });

/** One code of the catalogue; `…` stands in its sentences for what an editor's own file says. */
export const message = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  title: both,
  says: z.strictObject({ zh: wording, en: wording }),
  cause: both,
  example: z.strictObject({ wrong: z.string(), right: z.string() }),
  related: z.array(z.strictObject({ code: z.string(), title: both })),
});
export type MessageDoc = z.infer<typeof message>;

export const messageFamily = z.strictObject({ family: z.string(), title: both, messages: z.array(message) });
export type MessageFamily = z.infer<typeof messageFamily>;
