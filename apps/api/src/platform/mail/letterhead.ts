import * as z from 'zod';
import type { LetterText } from './letter.ts';

const Colour = z.string().regex(/^#[\da-f]{6}$/i);

/** Whose mail it is and how they look, as it may wait in a queue; null where it is ours alone. */
export const Letterhead = z
  .object({
    organizationName: z.string(),
    look: z.object({
      logoUrl: z.url().nullable(),
      button: z.object({ ground: Colour, words: Colour }).nullable(),
    }),
  })
  .nullable()
  .default(null);
export type Letterhead = z.output<typeof Letterhead>;

/** The parts of a letter that say whose it is. */
export const under = (letterhead: Letterhead): Pick<LetterText, 'organizationName' | 'look'> =>
  letterhead ?? { organizationName: '' };
