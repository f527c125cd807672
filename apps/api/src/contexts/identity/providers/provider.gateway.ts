import type { Way } from '../ways-in/way.ts';

/** One sign-in by a provider, between leaving for its page and coming back. */
export type ProviderFlow = {
  readonly id: string;
  /** Goes there and comes back: the id, and where the browser belongs. */
  readonly state: string;
  readonly redirectUri: string;
  readonly nonce: string;
  /** PKCE: only who began can end it. */
  readonly verifier: string;
  /** What a form of the provider has proven already; null when the answer itself is the proof. */
  readonly outcome: ProviderIdentity | null;
};

/** Whom a provider says it was. */
export type ProviderIdentity = {
  /** The provider's own name for the account, which never changes: `sub` and the like. */
  readonly accountId: string;
  readonly email: string | null;
  /** True only when the provider says that the person has proven to read it. */
  readonly isEmailVerified: boolean;
  readonly name: string | null;
};

/** Somebody else's page that says who somebody is. Whatever its protocol, there is a page to go to and an answer to read. */
export type Provider = {
  /** As `identity.accounts` keeps it: `google`, `apple`, `sso-<connection>`. */
  readonly id: string;
  readonly way: Way;
  readonly name: string;
  /** Its page posts a form to us, where others send the browser back by its address. */
  readonly isAnsweredByForm: boolean;
  /** Where to send the browser. */
  begin(flow: ProviderFlow): Promise<URL>;
  /** Reads a form that is the proof by itself; what it proves is kept until the browser comes for it. */
  readForm?(flow: ProviderFlow, response: string): Promise<ProviderIdentity>;
  /** Reads what came back, the query of the return address. Throws `ProviderRefusal` for everything that is not right. */
  finish(flow: ProviderFlow, query: URLSearchParams): Promise<ProviderIdentity>;
};

/** `away` may pass by itself; `declined` is the person's own choice; `not-proven` is everything that did not fit. */
export class ProviderRefusal extends Error {
  override name = 'ProviderRefusal';
  readonly kind: 'away' | 'declined' | 'not-proven';
  constructor(kind: ProviderRefusal['kind'], cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}
