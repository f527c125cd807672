'use client';

import type { SsoConnection } from '@coachme/contracts/sso.contract';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { addKey, dropKey, switchKey, useSsoChange } from '#web/features/sso/actions.ts';
import { Copyable } from '#web/features/sso/components/copyable.tsx';
import { useFormats } from '#web/session/session.tsx';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';

type SamlConnection = Extract<SsoConnection, { kind: 'saml' }>;
type OtherKey = NonNullable<SamlConnection['otherKey']>;

/** Renews what a connection signs with and reads by, without anybody being kept out meanwhile. */
export function SamlKeys({ connection: { id, otherKey } }: { connection: SamlConnection }) {
  const t = useTranslations('sso.saml');
  const make = useSsoChange(() => addKey(id), t('keys.made'));
  return (
    <section aria-label={t('keys.title')} className="flex flex-col gap-3">
      <h4 className="font-medium">{t('keys.title')}</h4>
      <p className="text-ink-2 text-sm">{t('encryption')}</p>
      {otherKey?.isNext ? <NextKey id={id} next={otherKey} /> : null}
      {otherKey && !otherKey.isNext ? <KeyBefore id={id} before={otherKey} /> : null}
      {otherKey?.isNext ? null : (
        <>
          <p className="text-ink-2 text-sm">{t('keys.text')}</p>
          <Button
            size="small"
            className="self-start"
            isPending={make.isPending}
            onPress={() => make.mutate()}
          >
            {t('keys.make')}
          </Button>
        </>
      )}
    </section>
  );
}

function NextKey({ id, next }: { id: string; next: OtherKey }) {
  const t = useTranslations('sso.saml.keys');
  const formats = useFormats();
  const [isAsking, setAsking] = useState(false);
  const change = useSsoChange(() => switchKey(id), t('switched'));
  const drop = useSsoChange(() => dropKey(id), t('gone'));
  return (
    <>
      <dl>
        <Copyable label={t('next')} value={next.certificate} />
      </dl>
      <p className="text-ink-2 text-sm">{t('nextText', { date: formats.instant(next.madeAt) })}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" look="primary" onPress={() => setAsking(true)}>
          {t('switch')}
        </Button>
        <Button size="small" look="quiet" isPending={drop.isPending} onPress={() => drop.mutate()}>
          {t('takeBack')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('switchTitle')}
        actionLabel={t('switch')}
        action={change}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {t('switchText')}
      </ConfirmDialog>
    </>
  );
}

function KeyBefore({ id, before }: { id: string; before: OtherKey }) {
  const t = useTranslations('sso.saml.keys');
  const formats = useFormats();
  const drop = useSsoChange(() => dropKey(id), t('gone'));
  return (
    <>
      <p className="text-ink-2 text-sm">{t('before', { date: formats.instant(before.madeAt) })}</p>
      <Button
        size="small"
        className="self-start"
        isPending={drop.isPending}
        onPress={() => drop.mutate()}
      >
        {t('forget')}
      </Button>
    </>
  );
}
