import type { OrganizationPage } from '@coachme/contracts/branding.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { serverApi } from '#web/api/server.ts';
import { OrganizationDoor } from '#web/features/site/organization-door.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';
import { Brand } from '#web/shell/brand.tsx';

type Params = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const page = await pageAt((await params).slug);
  return { title: { absolute: page.name }, ...(page.favicon ? { icons: page.favicon } : {}) };
}

export default async function OrganizationPageAt({ params }: Params) {
  const { slug } = await params;
  const page = await pageAt(slug);
  // An address they left goes on leading to them.
  if (page.slug !== slug) permanentRedirect(`/o/${page.slug}`);
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['door'])}>
      <Brand chalk={page.chalk} chalkDark={page.chalkDark} />
      <OrganizationDoor page={page} />
    </MoreWords>
  );
}

const pageAt = cache(async (slug: string): Promise<OrganizationPage> => {
  const api = await serverApi();
  try {
    return await api.branding.getOrganizationPage({ params: { slug } });
  } catch (error) {
    if (error instanceof ApiError && ['not-found', 'invalid'].includes(error.code)) notFound();
    throw error;
  }
});
