import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { SignInScreen } from '#web/features/identity/sign-in-screen.tsx';
import { ProviderButtons } from '#web/features/providers/components/provider-buttons.tsx';
import { PasskeyButton } from '#web/features/second-factor/components/passkey-button.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';
import { WipeRemoved } from '#web/offline/wipe-removed.tsx';
import { nextAddress } from '#web/session/addresses.ts';
import { offeredWays } from '#web/session/offered-ways.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('signIn.title') };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const { next } = await searchParams;
  const wanted = nextAddress(Array.isArray(next) ? next[0] : next);
  const ways = await offeredWays();
  const more = (
    <MoreWords messages={pickMessages(await getLocale(), ['providers'])}>
      <WipeRemoved />
      <PasskeyButton next={wanted} />
      <ProviderButtons ways={ways} next={wanted} />
    </MoreWords>
  );
  return <SignInScreen next={wanted} ways={ways} more={more} />;
}
