/** Whom a provider says it was. */
export type ProviderIdentity = {
  /** The provider's own name for the account, which never changes: `sub` and the like. */
  readonly accountId: string;
  readonly email: string | null;
  /** True only when the provider says that the person has proven to read it. */
  readonly isEmailVerified: boolean;
  readonly name: string | null;
};
