'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { askCodeToRegister } from '#web/features/identity/actions.ts';
import { AccountPage } from '#web/features/identity/components/account-page.tsx';
import { PhoneAccountForm } from '#web/features/identity/components/phone-account-form.tsx';
import { apart, NumberForm, type PhoneChannel, type SentCode } from '#web/forms/number-form.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

/** A new coach without a password: a number, then the code that came with who they are. */
export function RegisterByPhoneScreen({ channels }: { channels: readonly PhoneChannel[] }) {
  const t = useTranslations('account.registerByPhone');
  const auth = useTranslations('auth.register');
  const locale = useLocale();
  const [sent, setSent] = useState<SentCode | null>(null);
  return (
    <AccountPage
      title={auth('title')}
      lead={sent ? t('sent', { number: apart(sent.number) }) : t('lead')}
      foot={<QuietLink href="/register">{t('byPassword')}</QuietLink>}
    >
      {sent ? (
        <PhoneAccountForm sent={sent} onAgain={() => setSent(null)} />
      ) : (
        <NumberForm
          channels={channels}
          ask={(asked) => askCodeToRegister({ ...asked, locale })}
          onSent={setSent}
        />
      )}
    </AccountPage>
  );
}
