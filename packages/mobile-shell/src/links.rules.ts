/** The path within an app of a link as the phone hands it over: with or without scheme and host, below the app's web address or not. */
export function pathInApp(link: string, base: string): string {
  const path = link.replace(/^https?:\/\/[^/?#]*/i, '');
  const isBelow = path === base || [`${base}/`, `${base}?`].some((start) => path.startsWith(start));
  const own = isBelow ? path.slice(base.length) : path;
  // An app's own scheme carries the path where others have the host: `coachme://history/1`.
  const bare = own.replace(/^[a-z][a-z+.-]*:\/*/i, '/');
  return bare.startsWith('/') ? bare : `/${bare}`;
}

/** Whether a path is the sign-in's own, or of a way it takes. */
export const isSignIn = (path: string) => /^\/sign-in(?:[/?#]|$)/.test(path);

/**
 * What is asked for behind a gate, now that the router tells `path`: the first that is no sign-in, which the router still
 * tells while it leaves one. Who signs out has asked for nothing any more.
 */
export function askedAfter(
  asked: string,
  { path, isSomebodyIn }: { readonly path: string; readonly isSomebodyIn: boolean },
): string {
  if (isSomebodyIn) return '/';
  return isSignIn(asked) ? path : asked;
}

/** The address of the sign-in that leads back to where somebody wanted to go. */
export function signInFor(path: string): `/sign-in${string}` {
  return path === '/' || isSignIn(path) ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
}

/** Where a sign-in leads: to the screen that was asked for, as long as it is one of this app. */
export function screenAfter(next: string | readonly string[] | undefined): `/${string}` {
  const path = typeof next === 'string' ? next : '/';
  const isOwn = /^\/(?![/\\])/.test(path) && !isSignIn(path);
  return isOwn ? `/${path.slice(1)}` : '/';
}
