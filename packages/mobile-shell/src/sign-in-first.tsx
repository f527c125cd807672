import { Redirect, usePathname } from 'expo-router';
import { useState } from 'react';
import { askedAfter, isSignIn, signInFor } from './links.rules.ts';
import { useSession } from './shell.tsx';

/**
 * The path that was asked for while nobody is signed in. It is kept from the first: as long as a gate shows none of its
 * screens, the router soon forgets which of them was meant and tells of the start.
 */
export function useAskedPath(): string {
  const path = usePathname();
  const { status } = useSession();
  const [asked, setAsked] = useState(path);
  const next = askedAfter(asked, { path, isSomebodyIn: status === 'signed-in' });
  if (next !== asked) setAsked(next);
  return next;
}

/** In place of a screen that needs somebody: goes to the sign-in, which leads on to what was asked for. */
export function SignInFirst({ asked }: { asked: string }) {
  return isSignIn(asked) ? null : <Redirect href={signInFor(asked)} />;
}
