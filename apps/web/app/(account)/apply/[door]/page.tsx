import type { ApplicationFace } from '@coachme/contracts/applications.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { serverApi } from '#web/api/server.ts';
import { ApplyScreen } from '#web/features/applications/apply-screen.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';
import { BrandHead } from '#web/shell/brand-head.tsx';

export const metadata: Metadata = { robots: { index: false } };

export default async function ApplyPage({ params }: { params: Promise<{ door: string }> }) {
  const { door } = await params;
  const messages = pickMessages(await getLocale(), ['apply']);
  const face = await faceOf(door);
  return (
    <MoreWords messages={messages}>
      {typeof face === 'string' ? null : <BrandHead face={face.organization} />}
      <ApplyScreen door={door} face={face} />
    </MoreWords>
  );
}

async function faceOf(door: string): Promise<ApplicationFace | 'unknown' | 'unreachable'> {
  const api = await serverApi();
  try {
    return await api.applications.getApplicationFace({ params: { door } });
  } catch (error) {
    const isUnknown = error instanceof ApiError && ['not-found', 'invalid'].includes(error.code);
    return isUnknown ? 'unknown' : 'unreachable';
  }
}
