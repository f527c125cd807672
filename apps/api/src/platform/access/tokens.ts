import { type CryptoKey, importJWK, type JSONWebKeySet, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import type { Secrets } from '#platform/secrets';

/** What an access token says. One token, one organization. */
export type AccessClaims = {
  readonly userId: string;
  readonly sessionId: string;
  readonly organizationId: string;
  /** The membership the token was given for. */
  readonly memberId: string;
  /** Of the member's permissions when the token was made; an older one than the stored is stale. */
  readonly permissionVersion: number;
};

export type VerifiedClaims = AccessClaims & { readonly expiresAt: Date };

/** Seconds an access token is good for. */
export const accessTokenSeconds = 15 * 60;

const issuer = 'coachme';
const audience = 'coachme-api';
const type = 'at+jwt';

const Payload = z.object({
  sub: z.uuid(),
  sid: z.uuid(),
  tid: z.uuid(),
  gid: z.uuid(),
  pv: z.int(),
  exp: z.int(),
});

/** Makes and checks access tokens: EdDSA, verified without asking the database. */
export class Tokens {
  readonly #privateKey: CryptoKey | Uint8Array;
  readonly #publicKey: CryptoKey | Uint8Array;
  readonly #clock: () => Date;
  /** What others need to check our tokens. */
  readonly keySet: JSONWebKeySet;

  private constructor(keys: {
    privateKey: CryptoKey | Uint8Array;
    publicKey: CryptoKey | Uint8Array;
    keySet: JSONWebKeySet;
    clock: () => Date;
  }) {
    this.#privateKey = keys.privateKey;
    this.#publicKey = keys.publicKey;
    this.#clock = keys.clock;
    this.keySet = keys.keySet;
  }

  static async open(secrets: Secrets, clock: () => Date): Promise<Tokens> {
    const { d: _private, ...shown } = secrets.tokenKey;
    return new Tokens({
      privateKey: await importJWK(secrets.tokenKey, 'EdDSA'),
      publicKey: await importJWK(shown, 'EdDSA'),
      keySet: { keys: [{ ...shown, alg: 'EdDSA', use: 'sig' }] },
      clock,
    });
  }

  /** A token good for fifteen minutes from now, unless another time is given. */
  sign(claims: AccessClaims, seconds: number = accessTokenSeconds): Promise<string> {
    const issuedAt = Math.floor(this.#clock().getTime() / 1000);
    const {
      userId,
      sessionId: sid,
      organizationId: tid,
      memberId: gid,
      permissionVersion: pv,
    } = claims;
    return new SignJWT({ sid, tid, gid, pv })
      .setProtectedHeader({ alg: 'EdDSA', typ: type })
      .setSubject(userId)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + seconds)
      .sign(this.#privateKey);
  }

  /** The claims of a good token; null for one that is forged, foreign or over. */
  async verify(token: string): Promise<VerifiedClaims | null> {
    try {
      const expected = {
        issuer,
        audience,
        typ: type,
        algorithms: ['EdDSA'],
        currentDate: this.#clock(),
      };
      const { sub, sid, tid, gid, pv, exp } = Payload.parse(
        (await jwtVerify(token, this.#publicKey, expected)).payload,
      );
      return {
        userId: sub,
        sessionId: sid,
        organizationId: tid,
        memberId: gid,
        permissionVersion: pv,
        expiresAt: new Date(exp * 1000),
      };
    } catch {
      // Why a token is bad is nobody's business but its maker's.
      return null;
    }
  }
}
