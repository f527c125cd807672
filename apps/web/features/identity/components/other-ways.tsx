'use client';

import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { LinkButton } from '@coachme/ui-web/link-button';
import { type LucideIcon, Mail, MessageCircle, MessageSquareText, Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useTelegramAddress } from '#web/session/telegram.ts';

type OtherWaysProps = { ways: readonly OfferedWay[]; next: string; children?: ReactNode };

const codes = ['email', 'sms', 'whatsapp'] as const;
const icons: Readonly<Record<(typeof codes)[number], LucideIcon>> = {
  email: Mail,
  sms: MessageSquareText,
  whatsapp: MessageCircle,
};

/** The ways in beside the password, those that are set up here; `children` are those with parts of their own. */
export function OtherWays({ ways, next, children }: OtherWaysProps) {
  const t = useTranslations('account.signIn');
  const telegram = ways.find(({ id }) => id === 'telegram');
  return (
    <section aria-label={t('other')} className="mt-6 flex flex-col gap-4">
      <p
        aria-hidden
        className="flex items-center gap-3 text-ink-2 text-sm before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line"
      >
        {t('or')}
      </p>
      <div className="grid grid-cols-1 gap-2 min-[22rem]:grid-cols-2">
        {codes
          .filter((id) => ways.some((way) => way.id === id))
          .map((id) => {
            const Icon = icons[id];
            return (
              <LinkButton key={id} href={codeAddress(id, next)} className="whitespace-normal">
                <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.5} />
                {t(id)}
              </LinkButton>
            );
          })}
        {telegram?.target ? <TelegramButton page={telegram.target} next={next} /> : null}
        {children}
      </div>
    </section>
  );
}

/** Where one signs in by a code that comes this way. */
const codeAddress = (id: (typeof codes)[number], next: string) =>
  `/sign-in/code?${new URLSearchParams({ by: id, next })}`;

function TelegramButton({ page, next }: { page: string; next: string }) {
  const t = useTranslations('account.signIn');
  const address = useTelegramAddress(page, `/sign-in/telegram?${new URLSearchParams({ next })}`);
  return (
    <LinkButton href={address}>
      <Send aria-hidden className="size-4 shrink-0" strokeWidth={1.5} />
      {t('telegram')}
    </LinkButton>
  );
}
