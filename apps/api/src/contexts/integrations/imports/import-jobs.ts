import * as z from 'zod';
import { defineJob } from '#platform/jobs';

const Of = z.object({ importId: z.uuid() });

/** Reads the file of an import into its preview. */
export const readImport = defineJob('integrations.read-import', Of);

/** Writes the sessions of an import from a place on, and asks for those after them. */
export const writeImport = defineJob('integrations.write-import', Of.extend({ from: z.int() }));

/** Works out the records of an import whose sessions are all written. */
export const finishWritten = defineJob('integrations.finish-import', Of);

/** Takes back what an import brought. */
export const takeImportBack = defineJob('integrations.take-import-back', Of);
