import { ApiError } from '@coachme/contracts/kit/client';
import type { InvitationFace } from '@coachme/contracts/organizations.contract';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../../app-shell/session.ts';

export type Looking =
  | { readonly step: 'looking' | 'unknown' | 'unreached' }
  | { readonly step: 'found'; readonly face: InvitationFace };

/** Who invites to what; `again` asks once more after the network failed. */
export function useInvitation(token: string): { looking: Looking; again: () => void } {
  const [looking, setLooking] = useState<Looking>({ step: 'looking' });
  const look = useCallback(async () => {
    setLooking({ step: 'looking' });
    setLooking(await lookUp(token));
  }, [token]);
  useEffect(() => void look(), [look]);
  return { looking, again: () => void look() };
}

async function lookUp(token: string): Promise<Looking> {
  try {
    const face = await api.invitations.getInvitationByToken({ params: { token } });
    return { step: 'found', face };
  } catch (error) {
    const isUnknown =
      error instanceof ApiError && (error.code === 'not-found' || error.code === 'invalid');
    return { step: isUnknown ? 'unknown' : 'unreached' };
  }
}
