/**
 * How a session began. Whatever the way, it ends in one `Proof`, and every proof goes on to `signInProven`:
 * no flow after it asks which way it was.
 */
export type Way =
  | 'registration'
  | 'password'
  | 'email-code'
  | 'sms-code'
  | 'whatsapp-code'
  | 'telegram'
  | 'passkey'
  | 'google'
  | 'apple'
  | 'facebook'
  | 'oidc'
  | 'saml'
  /** Nobody proved anything: somebody who had acts as the person. */
  | 'acting';

/** Somebody has proven who they are. */
export type Proof = {
  readonly userId: string;
  readonly way: Way;
  /** The organization's own provider that proved it, where it was one. */
  readonly connectionId?: string | null;
};

/** Whose account a proof names, as `identity.accounts` keeps it: `google` and its `sub`, `phone` and the number. */
export type ProviderAccount = { readonly providerId: string; readonly accountId: string };
