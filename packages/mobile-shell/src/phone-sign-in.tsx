import { Button } from '@coachme/ui-mobile/button';
import { useTranslations } from 'use-intl';
import { type BroughtCode, PhoneForm } from './phone-form.tsx';
import { useShell } from './shell.tsx';
import type { PhoneChannel } from './use-offered-ways.tsx';
import type { useSignIn } from './use-sign-in.tsx';

type SigningIn = Pick<ReturnType<typeof useSignIn>, 'enter' | 'isPending' | 'problems'>;

interface PhoneSignInProps {
  channels: readonly PhoneChannel[];
  signingIn: SigningIn;
  onBack: () => void;
}

/** Signs in by a code to the phone; an e-mail or a password is not asked for. */
export function PhoneSignIn({ channels, signingIn, onBack }: PhoneSignInProps) {
  const t = useTranslations('byPhone');
  const signIn = useTranslations('join.signIn');
  const { api } = useShell();
  const { enter, isPending, problems } = signingIn;
  const bring = (body: BroughtCode) => void enter(() => api.waysIn.signInByCode({ body }));
  return (
    <>
      <PhoneForm
        channels={channels}
        ask={({ channel, number }) => api.waysIn.askCode({ body: { channel, address: number } })}
        isForKnown
        submitLabel={signIn('submit')}
        isPending={isPending}
        problems={problems}
        onSubmit={bring}
      />
      <Button look="quiet" label={t('useEmail')} onPress={onBack} />
    </>
  );
}
