'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { askCodeToRegister } from '#web/features/identity/actions.ts';
import {
  PhoneAccountForm,
  PhoneAloneForm,
} from '#web/features/identity/components/phone-account-form.tsx';
import { RegisterPage, useIsAlone } from '#web/features/identity/components/register-page.tsx';
import { apart, NumberForm, type PhoneChannel, type SentCode } from '#web/forms/number-form.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

/** An account without a password, to coach or to train by oneself: a number, then the code that came with who they are. */
export function RegisterByPhoneScreen({ channels }: { channels: readonly PhoneChannel[] }) {
  const t = useTranslations('account.registerByPhone');
  const locale = useLocale();
  const isAlone = useIsAlone();
  const [sent, setSent] = useState<SentCode | null>(null);
  const Account = isAlone ? PhoneAloneForm : PhoneAccountForm;
  return (
    <RegisterPage
      lead={sent ? t('sent', { number: apart(sent.number) }) : t('lead')}
      foot={
        <QuietLink href={isAlone ? '/register?as=self' : '/register'}>{t('byPassword')}</QuietLink>
      }
      isSettled={sent !== null}
    >
      {sent ? (
        <Account sent={sent} onAgain={() => setSent(null)} />
      ) : (
        <NumberForm
          channels={channels}
          ask={(asked) => askCodeToRegister({ ...asked, locale })}
          onSent={setSent}
        />
      )}
    </RegisterPage>
  );
}
