/** The path within an app of a link as the phone hands it over: with or without scheme and host, below the app's web address or not. */
export function pathInApp(link: string, base: string): string {
  const path = link.replace(/^https?:\/\/[^/?#]*/i, '');
  const isBelow = path === base || [`${base}/`, `${base}?`].some((start) => path.startsWith(start));
  const own = isBelow ? path.slice(base.length) : path;
  // An app's own scheme carries the path where others have the host: `coachme://history/1`.
  const bare = own.replace(/^[a-z][a-z+.-]*:\/*/i, '/');
  return bare.startsWith('/') ? bare : `/${bare}`;
}

/** The address of the sign-in that leads back to where somebody wanted to go. */
export function signInFor(path: string): `/sign-in${string}` {
  return path === '/' || path.startsWith('/sign-in')
    ? '/sign-in'
    : `/sign-in?next=${encodeURIComponent(path)}`;
}

/** Where a sign-in leads: to the screen that was asked for, as long as it is one of this app. */
export function screenAfter(next: string | readonly string[] | undefined): `/${string}` {
  const path = typeof next === 'string' ? next : '/';
  const isOwn = /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-in');
  return isOwn ? `/${path.slice(1)}` : '/';
}
