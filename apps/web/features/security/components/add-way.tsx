'use client';

import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { LinkButton } from '@coachme/ui-web/link-button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { useQuery } from '@tanstack/react-query';
import { Phone, Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useTelegramLink } from '#web/features/security/components/use-telegram-link.ts';
import { ownWaysQuery } from '#web/features/security/queries.ts';
import { useTelegramAddress } from '#web/session/telegram.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const dialog = onDemand(() => import('#web/features/security/phone-dialog.tsx'));

/** Ways in that are set up here and that the person does not have yet. */
export function AddWay({ offered }: { offered: readonly OfferedWay[] }) {
  const t = useTranslations('account.addWay');
  const ways = useQuery(ownWaysQuery(browserApi));
  const overlay = useOverlay('add');
  const part = useOnDemand(dialog, overlay.value === 'phone');
  useTelegramLink();
  if (!ways.data) return null;
  const has = (provider: string) => ways.data.items.some((way) => way.provider === provider);
  const channels = (['sms', 'whatsapp'] as const).filter((id) => offered.some((w) => w.id === id));
  const telegram = offered.find(({ id }) => id === 'telegram')?.target;
  return (
    <div className="flex flex-wrap gap-2">
      {channels.length > 0 && !has('phone') ? (
        <Button onPress={() => overlay.open('phone')}>
          <Phone aria-hidden className="size-4" strokeWidth={1.5} />
          {t('phone')}
        </Button>
      ) : null}
      {telegram && !has('telegram') ? <TelegramLink page={telegram} /> : null}
      {part ? <part.PhoneDialog channels={channels} /> : null}
    </div>
  );
}

function TelegramLink({ page }: { page: string }) {
  const t = useTranslations('account.addWay');
  const address = useTelegramAddress(page, '/coach/settings/security');
  return (
    <LinkButton href={address}>
      <Send aria-hidden className="size-4" strokeWidth={1.5} />
      {t('telegram')}
    </LinkButton>
  );
}
