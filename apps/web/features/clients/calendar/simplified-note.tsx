'use client';

import type { Simplification } from '@coachme/contracts/assignments.words';
import type { Client } from '@coachme/contracts/clients.contract';
import { Button } from '@coachme/ui-web/button';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useOffer } from '#web/features/clients/calendar/calendar-actions.ts';
import { simplificationsQuery } from '#web/features/clients/calendar/calendar-queries.ts';
import { useSizeWords } from '#web/features/clients/calendar/use-size-words.ts';
import { useFormats } from '#web/session/session.tsx';

type NoteProps = { client: Pick<Client, 'id' | 'name'>; assignmentId: string };

/** That a smaller plan waits for the client or was made so, and the way back; nothing when there is none. */
export function SimplifiedNote({ client, assignmentId }: NoteProps) {
  const { data } = useQuery(simplificationsQuery(browserApi, client.id, assignmentId));
  const open = data?.items.filter(({ revertedAt }) => revertedAt === null) ?? [];
  const standing = open.find(({ acceptedAt }) => acceptedAt !== null);
  const waiting = open.filter(({ acceptedAt }) => acceptedAt === null);
  return (
    <>
      {waiting.map((offer) => (
        <Waiting key={offer.id} client={client} offer={offer} />
      ))}
      {standing?.acceptedAt ? (
        <Standing client={client} offer={standing} since={standing.acceptedAt} />
      ) : null}
    </>
  );
}

type OfferProps = { client: Pick<Client, 'id' | 'name'>; offer: Simplification };

const look = 'flex w-full flex-wrap items-center gap-3 border-line border-t pt-4';

function Waiting({ client, offer }: OfferProps) {
  const t = useTranslations('smaller');
  const formats = useFormats();
  const sizes = useSizeWords()(offer.wish);
  const change = useOffer(client.id);
  const date = formats.instant(offer.proposedAt);
  const answer = (what: 'accept' | 'withdraw') =>
    change.mutate(
      { id: offer.id, what },
      { onSuccess: () => showToast({ title: t(what === 'accept' ? 'done' : 'withdrawn') }) },
    );
  return (
    <div className={look}>
      <p className="me-auto text-sm">{t('waits', { name: client.name, date, sizes })}</p>
      <Button size="small" isPending={change.isPending} onPress={() => answer('accept')}>
        {t('acceptNow')}
      </Button>
      <Button
        size="small"
        look="quiet"
        isDisabled={change.isPending}
        onPress={() => answer('withdraw')}
      >
        {t('withdraw')}
      </Button>
    </div>
  );
}

function Standing({ client, offer, since }: OfferProps & { since: string }) {
  const t = useTranslations('smaller');
  const calendar = useTranslations('calendar.simplify');
  const formats = useFormats();
  const sizes = useSizeWords()(offer.wish);
  const change = useOffer(client.id);
  const revert = () =>
    change.mutate(
      { id: offer.id, what: 'revert' },
      { onSuccess: () => showToast({ title: t('back') }) },
    );
  return (
    <div className={look}>
      <p className="me-auto text-sm">{t('isSmaller', { date: formats.instant(since), sizes })}</p>
      <Button size="small" look="quiet" isPending={change.isPending} onPress={revert}>
        {calendar('revert')}
      </Button>
    </div>
  );
}
