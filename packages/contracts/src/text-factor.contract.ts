import * as z from 'zod';
import { Nothing } from './kit/page.ts';
import { route } from './kit/route.ts';
import { RecoveryCodes, StepCode, Ticket } from './second-factor.contract.ts';
import { GivenKey, PhoneNumber } from './ways-in.contract.ts';

const common = { budget: 'session', idempotencyKey: false, tag: 'Second factor' } as const;

/** A phone as the second step: codes by text message or WhatsApp. */
export const textFactorContract = {
  beginTextFactor: route({
    ...common,
    method: 'POST',
    path: '/auth/text-factor',
    access: 'signed-in',
    summary: 'Send a code to a number that is to be a second factor',
    body: z.strictObject({ channel: z.enum(['sms', 'whatsapp']), number: PhoneNumber }),
    response: GivenKey,
    errors: ['forbidden'],
  }),
  confirmTextFactor: route({
    ...common,
    method: 'POST',
    path: '/auth/text-factor/confirm',
    access: 'signed-in',
    summary: 'Take the number into use; answers recovery codes where there were none',
    body: z.strictObject({ id: z.uuid(), code: StepCode }),
    response: RecoveryCodes,
    errors: ['forbidden', 'unauthenticated'],
  }),
  removeTextFactor: route({
    ...common,
    method: 'DELETE',
    path: '/auth/text-factor',
    access: 'signed-in',
    status: 204,
    summary: 'Codes to the phone are a second factor no more',
    response: Nothing,
    errors: ['forbidden'],
  }),
  askTextForSecondStep: route({
    ...common,
    method: 'POST',
    path: '/auth/second-step/text',
    access: 'public',
    summary: 'Send the code of the second step to the person’s phone',
    body: z.strictObject({ ticket: Ticket }),
    response: GivenKey,
    errors: ['unauthenticated', 'conflict'],
  }),
};
