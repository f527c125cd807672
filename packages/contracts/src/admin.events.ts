import * as z from 'zod';
import { defineEvent } from './kit/event.ts';

/** Somebody who runs the installation did something there; told in the log of the installation itself. */
export const operatorActed = defineEvent(
  'admin.operator-acted.v1',
  z.object({
    userId: z.uuid(),
    what: z.enum(['acted-as', 'redrove', 'deleted', 'read-mail']),
    /** Whom or what it was about. */
    about: z.object({ kind: z.enum(['person', 'message']), id: z.uuid() }).nullable(),
    /** Where, when it was in an organization. */
    organizationId: z.uuid().nullable(),
    /** As whom they acted, under which its reason is kept. */
    actingId: z.uuid().optional(),
  }),
);

/**
 * Somebody with a shell on the server changed by command who gets in; told in the log of the installation itself. Who it
 * was, only the server knows.
 */
export const commandRun = defineEvent(
  'admin.command-run.v1',
  z.object({
    what: z.enum([
      'create-operator',
      'remove-operator',
      'reset-mfa',
      'prove-domain',
      'rotate-keys',
    ]),
    /** Whom it was about. */
    userId: z.uuid().nullable(),
    /** Whose domain it was. */
    organizationId: z.uuid().nullable(),
  }),
);
