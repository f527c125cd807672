/** Seconds before its end at which an access token counts as ended, so that it does not end under way. */
const margin = 20;

const names = ['__Host-coachme_web_access', 'coachme_web_access'] as const;

/** The access token of the web surface, under its name on https or on plain http. */
export function accessTokenOf(cookies: { get(name: string): { value: string } | undefined }) {
  return names.map((name) => cookies.get(name)?.value).find((value) => value !== undefined);
}

const refreshNames = ['__Host-coachme_web_refresh', 'coachme_web_refresh'] as const;

/** Whether this browser was left signed in; whether the session still holds, the API says. */
export function isSignedIn(cookies: { get(name: string): { value: string } | undefined }): boolean {
  return refreshNames.some((name) => Boolean(cookies.get(name)?.value));
}

/** Whether a token is still good for a call; its signature is the API's business. */
export function isFresh(token: string | undefined, nowSeconds: number): boolean {
  const end = token === undefined ? null : endOf(token);
  return end !== null && end - margin > nowSeconds;
}

function endOf(token: string): number | null {
  try {
    const payload: unknown = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    const isNamed = typeof payload === 'object' && payload !== null && 'exp' in payload;
    return isNamed && typeof payload.exp === 'number' ? payload.exp : null;
  } catch {
    return null;
  }
}
