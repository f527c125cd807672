import * as z from 'zod';
import { AppError } from '#platform/errors';

/*
 * What a browser answers, as WebAuthn level 3 writes it in JSON. The names are the standard's; what we do not look at
 * is dropped.
 */
const base64url = z
  .string()
  .max(64_000)
  .regex(/^[\w-]*$/);
const Transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);
const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
};

const NewCredential = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string()).optional(),
  }),
});

const Signature = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});
export type Signature = z.infer<typeof Signature>;

/** What came of making a passkey. */
export function readNewCredential(answer: unknown) {
  const { response, ...rest } = read(NewCredential, answer);
  const { transports = [], ...made } = response;
  const known = transports.flatMap((name) => Transport.safeParse(name).data ?? []);
  return { credential: { ...rest, response: made }, transports: known };
}

/** What a passkey signed. */
export const readSignature = (answer: unknown): Signature => read(Signature, answer);

/** The ways to reach a passkey, as they are kept. */
export const readTransports = (kept: readonly string[]) =>
  kept.flatMap((name) => Transport.safeParse(name).data ?? []);

function read<S extends z.ZodType>(schema: S, answer: unknown): z.output<S> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid', 'not-a-passkey-answer', {
    field: 'body.response',
    detail: 'This is not what a browser answers when it is asked for a passkey.',
  });
}
