import * as z from 'zod';
import { defineJob } from '#platform/jobs';

/** Asks for the file of a draft to be read. */
export const readDraft = defineJob('programs.read-draft', z.object({ draftId: z.uuid() }));
