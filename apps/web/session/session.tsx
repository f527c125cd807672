'use client';

import type { Me } from '@coachme/contracts/identity.contract';
import { createFormats, type Formats } from '@coachme/i18n/formats';
import { createContext, type ReactNode, useContext, useMemo } from 'react';

type Session = { readonly me: Me; readonly formats: Formats };

const SessionContext = createContext<Session | null>(null);

/** Gives every part of the workspace the signed-in person and how they read figures and dates. */
export function SessionProvider({ me, children }: { me: Me; children: ReactNode }) {
  const { locale, timeZone, weightUnit } = me.user;
  const formats = useMemo(
    () => createFormats({ locale, timeZone, weightUnit }),
    [locale, timeZone, weightUnit],
  );
  const session = useMemo(() => ({ me, formats }), [me, formats]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('Only pages of the workspace have a session.');
  return session;
}

/** The signed-in person, their organization and what they may do. */
export function useMe(): Me {
  return useSession().me;
}

/** How the signed-in person reads figures, weights and dates. */
export function useFormats(): Formats {
  return useSession().formats;
}

/** Whether the signed-in person may do something; the API decides again. */
export function useMay(permission: string): boolean {
  return useMe().permissions.includes(permission);
}
