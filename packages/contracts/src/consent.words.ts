import * as z from 'zod';
import { consentScopes, type ConsentScope as Scope } from './consent-lists.ts';

/** A kind of a client's data. */
export const ConsentScope = z.enum(consentScopes);
export type ConsentScope = Scope;
