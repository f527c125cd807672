import type { FastifyReply, FastifyRequest } from 'fastify';
import { accessTokenSeconds } from '#platform/access/tokens';
import type { RequestFacts, SessionCarrier, Surface } from '#platform/http/call';
import { readCookie, writeCookie } from '#platform/http/cookies';

/** A session that is not used for thirty days ends. */
const refreshSeconds = 30 * 24 * 3600;
const deviceSeconds = 365 * 24 * 3600;

/** A coach opens `/app` beside `/coach`, so each surface has its own pair of names. */
const nameOf = (kind: 'access' | 'refresh', surface: Surface | 'acting', isHttps: boolean) =>
  `${isHttps ? '__Host-' : ''}coachme_${surface}_${kind}`;

export const accessCookie = (surface: Surface | 'acting', isHttps: boolean) =>
  nameOf('access', surface, isHttps);
export const refreshCookie = (surface: Surface, isHttps: boolean) =>
  nameOf('refresh', surface, isHttps);

/** One for all surfaces: it says which browser this is, and lets nobody in. */
export const deviceCookie = (isHttps: boolean) => `${isHttps ? '__Host-' : ''}coachme_device`;

/** Any cookie that makes a request act for a person. */
export const sessionCookie =
  /(?:^|;\s*)(?:__Host-)?coachme_(?:web|app|coach-app|acting)_(?:access|refresh)=/;

/** How this request's session travels. */
export function carrierOf(
  request: FastifyRequest,
  reply: FastifyReply,
  facts: RequestFacts,
): SessionCarrier {
  const { surface, isHttps, isActing, deviceToken } = facts;
  if (surface === 'mobile') {
    return {
      refreshToken: null,
      give: (pair) => ({ ...pair }),
      giveActing: ({ accessToken }) => ({ accessToken }),
      end: () => {},
    };
  }
  const set = (name: string, value: string, maxAgeSeconds: number) => {
    reply.header('set-cookie', writeCookie({ name, value, maxAgeSeconds, isSecure: isHttps }));
  };
  return {
    // Acting is not renewed, and must not go on as whoever else uses the app here.
    refreshToken: isActing
      ? null
      : readCookie(request.headers.cookie, refreshCookie(surface, isHttps)),
    give: ({ accessToken, refreshToken }) => {
      set(accessCookie(surface, isHttps), accessToken, accessTokenSeconds);
      set(refreshCookie(surface, isHttps), refreshToken, refreshSeconds);
      if (deviceToken !== null) set(deviceCookie(isHttps), deviceToken, deviceSeconds);
      return {};
    },
    giveActing: ({ accessToken, seconds }) => {
      set(accessCookie('acting', isHttps), accessToken, seconds);
      return {};
    },
    end: () => {
      set(accessCookie(isActing ? 'acting' : surface, isHttps), '', 0);
      if (isActing) return;
      set(refreshCookie(surface, isHttps), '', 0);
    },
  };
}
