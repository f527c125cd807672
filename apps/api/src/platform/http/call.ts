import type { Actor } from '#platform/access/actor';
import type { Platform } from '#platform/platform';

/** Which of our programs calls; each browser surface has a session of its own. */
export type Surface = 'web' | 'app' | 'coach-app' | 'mobile';

/** What is known of a request besides its input. */
export type RequestFacts = {
  readonly id: string;
  readonly address: string;
  readonly userAgent: string | null;
  readonly surface: Surface;
  /** A page of the app on which somebody acts as another person, with a session beside their own. */
  readonly isActing: boolean;
  /** True when address and scheme come from the machine itself, with no proxy before it. */
  readonly isLoopback: boolean;
  readonly isHttps: boolean;
  /** How the caller reaches us, such as `https://coach.example`, without a slash at the end. */
  readonly baseUrl: string;
  /** Our main address: the same, but where each organization has a subdomain. */
  readonly siteUrl: string;
  /** The organization that the address names, by subdomain or by path; null: none. */
  readonly organizationSlug: string | null;
  readonly accessToken: string | null;
  /** Two letters of a country, by the header that the settings name; null where none says it. */
  readonly country: string | null;
  /** The answer to a puzzle, where one was asked. */
  readonly workProof: string | null;
  /** What this browser is recognised by, in a cookie no script reads; null for a phone's own app. */
  readonly deviceToken: string | null;
};

/** A new pair of tokens, to be carried the way the surface carries them. */
export type TokenPair = { readonly accessToken: string; readonly refreshToken: string };

/** How a session travels: in cookies for browsers, in the body for `mobile`. */
export type SessionCarrier = {
  /** From the surface's cookie; `mobile` sends it in the body. */
  readonly refreshToken: string | null;
  /** Puts the pair where it belongs; answers the fields that go into the body. */
  give(pair: TokenPair): { accessToken?: string; refreshToken?: string };
  /** A session of somebody who acts as another person, beside their own; it is never renewed. */
  giveActing(token: { readonly accessToken: string; readonly seconds: number }): {
    accessToken?: string;
  };
  /** Takes the cookies back. */
  end(): void;
};

/** What a handler receives that is not simply one unit of work: sign-in, or many units of work. */
export type Call = Platform & {
  readonly request: RequestFacts;
  readonly session: SessionCarrier;
};

/** A call of a public route. */
export type PublicCtx = Call;

/** A call of somebody signed in, whose handler opens units of work itself. */
export type SignedInCall = Call & { readonly actor: Actor };
