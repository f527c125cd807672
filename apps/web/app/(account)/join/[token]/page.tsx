import { ApiError } from '@coachme/contracts/kit/client';
import type { InvitationFace } from '@coachme/contracts/organizations.contract';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { serverApi } from '#web/api/server.ts';
import { JoinScreen } from '#web/features/identity/join-screen.tsx';
import { offeredChannels } from '#web/session/offered-ways.ts';
import { BrandHead } from '#web/shell/brand-head.tsx';

export const metadata: Metadata = { robots: { index: false } };

export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [face, channels, me] = await Promise.all([faceOf(token), offeredChannels(), whoIsHere()]);
  const incoming = await headers();
  const scheme = incoming.get('x-forwarded-proto') ?? 'http';
  const address = `${scheme}://${incoming.get('host')}/join/${token}`;
  return (
    <>
      {typeof face === 'string' ? null : <BrandHead face={face.organization} />}
      <JoinScreen token={token} face={face} address={address} channels={channels} me={me} />
    </>
  );
}

/** Who is signed in here, if anybody is: they need not say again who they are. */
async function whoIsHere(): Promise<{ name: string } | null> {
  const api = await serverApi();
  return api.auth.me().then(
    ({ user: { name } }) => ({ name }),
    () => null,
  );
}

async function faceOf(token: string): Promise<InvitationFace | 'unknown' | 'unreachable'> {
  const api = await serverApi();
  try {
    return await api.invitations.getInvitationByToken({ params: { token } });
  } catch (error) {
    const isUnknown = error instanceof ApiError && ['not-found', 'invalid'].includes(error.code);
    return isUnknown ? 'unknown' : 'unreachable';
  }
}
