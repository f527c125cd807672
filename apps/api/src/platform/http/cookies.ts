/** One cookie of a `Cookie` header. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=') || null;
  }
  return null;
}

export type Cookie = {
  readonly name: string;
  readonly value: string;
  readonly maxAgeSeconds: number;
  readonly isSecure: boolean;
};

/** A `Set-Cookie` line that no script can read and no other site can send along with a write. */
export function writeCookie({ name, value, maxAgeSeconds, isSecure }: Cookie): string {
  const flags = ['Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${maxAgeSeconds}`];
  return [`${name}=${value}`, ...flags, ...(isSecure ? ['Secure'] : [])].join('; ');
}
