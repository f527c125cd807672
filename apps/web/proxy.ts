import { closestLocale, isLocale } from '@coachme/i18n/locales';
import { type NextRequest, NextResponse } from 'next/server';
import { apiUrl, passOn } from '#web/api/upstream.ts';
import { localeCookie, wishesOf } from '#web/i18n/choice.ts';
import { accessTokenOf, isFresh, isSignedIn } from '#web/session/access-cookie.ts';
import { actingHeader, isActedAt } from '#web/session/acting-here.ts';
import { home, signInAddress } from '#web/session/addresses.ts';

export const config = {
  matcher: ['/', '/coach/:path*', '/organization/:path*', '/platform/:path*', '/o/:slug/:path+'],
};

/** Before a page is rendered: the front page finds the reader's language or their work, a page of the workspace a fresh session. */
export function proxy(request: NextRequest): NextResponse | Promise<NextResponse> {
  if (request.nextUrl.pathname !== '/') return withFreshSession(request);
  const slug = request.headers.get('x-coachme-organization');
  if (slug) return atDoor(request, slug);
  return isSignedIn(request.cookies) ? goTo(request, home) : toLanguage(request);
}

/** The front page of an organization with a subdomain is its door; who is signed in goes in. */
function atDoor(request: NextRequest, slug: string): NextResponse {
  const door = `/o/${slug}`;
  if (isSignedIn(request.cookies)) return goTo(request, `${door}/enter`);
  return NextResponse.rewrite(new URL(door, request.url));
}

function toLanguage(request: NextRequest): NextResponse {
  const chosen = request.cookies.get(localeCookie)?.value;
  const wishes = wishesOf(request.headers.get('accept-language'));
  return goTo(request, `/${isLocale(chosen) ? chosen : closestLocale(wishes)}`);
}

async function withFreshSession(request: NextRequest): Promise<NextResponse> {
  if (isFresh(accessTokenOf(request.cookies), Date.now() / 1000)) return render(request);
  const renewed = await renew(request);
  if (renewed === 'unreachable') return render(request);
  if (renewed.length === 0) {
    return goTo(request, signInAddress(request.nextUrl.pathname + request.nextUrl.search));
  }
  return continueWith(request, renewed);
}

/** The Set-Cookie lines of a renewed session; none when it is over. */
async function renew(request: NextRequest): Promise<string[] | 'unreachable'> {
  try {
    const answer = await fetch(`${apiUrl}/api/v1/auth/refresh`, {
      method: 'POST',
      headers: {
        ...passOn(request.headers),
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
      },
      body: '{}',
    });
    if (answer.status >= 500) return 'unreachable';
    return answer.ok ? answer.headers.getSetCookie() : [];
  } catch {
    // The page itself says that the API is away, and offers another try.
    return 'unreachable';
  }
}

/** Renders with the new cookies and gives them to the browser too. */
function continueWith(request: NextRequest, lines: string[]): NextResponse {
  for (const line of lines) {
    const [pair = ''] = line.split(';');
    const split = pair.indexOf('=');
    request.cookies.set(pair.slice(0, split), pair.slice(split + 1));
  }
  const response = render(request);
  for (const line of lines) response.headers.append('set-cookie', line);
  return response;
}

/** Goes on to the page; who is seen as somebody else there is said to the server's own calls. */
function render(request: NextRequest): NextResponse {
  const { nextUrl } = request;
  const headers = new Headers(request.headers);
  // Ours to say, and nobody else's.
  headers.delete(actingHeader);
  if (isActedAt(nextUrl.pathname, headers.get('cookie') ?? '')) headers.set(actingHeader, 'yes');
  return NextResponse.next({ request: { headers } });
}

/** A path is enough: only the front door knows under which name people reach it. */
function goTo(request: NextRequest, path: string): NextResponse {
  return NextResponse.redirect(new URL(path, request.url));
}
