'use client';

import type { SsoConnection } from '@coachme/contracts/sso.contract';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { removeConnection, useSsoChange } from '#web/features/sso/actions.ts';
import { Copyable } from '#web/features/sso/components/copyable.tsx';
import { DomainList } from '#web/features/sso/components/domain-list.tsx';
import { SamlKeys } from '#web/features/sso/components/saml-keys.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';

type ConnectionCardProps = { connection: SsoConnection; onEdit: () => void };

/** One provider: what it has to be told of us, whether it answers, and whose addresses are its own. */
export function ConnectionCard({ connection, onEdit }: ConnectionCardProps) {
  const t = useTranslations('sso.connection');
  const kinds = useTranslations('sso.kinds');
  const formats = useFormats();
  const { name, kind, issuer } = connection;
  return (
    <section
      aria-label={name}
      className="flex flex-col gap-5 rounded border border-line bg-surface p-5"
    >
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="font-semibold">{name}</h3>
          <p className="text-ink-2 text-sm">{kinds(kind)}</p>
          <p dir="ltr" className="break-all text-start text-ink-3 text-sm">
            {issuer}
          </p>
        </div>
        <div className="flex gap-1">
          <Button look="quiet" size="small" onPress={onEdit}>
            {t('edit')}
          </Button>
          <RemoveButton connection={connection} />
        </div>
      </div>
      <dl className="flex flex-col gap-3">
        {connection.kind === 'saml' ? (
          <>
            <Copyable label={t('entityId')} value={connection.entityId} />
            <Copyable label={t('acs')} value={connection.returnUrl} />
            {connection.signingCertificate ? (
              <Copyable label={t('signing')} value={connection.signingCertificate} />
            ) : null}
          </>
        ) : (
          <Copyable label={t('redirect')} value={connection.returnUrl} />
        )}
      </dl>
      {connection.kind === 'saml' ? (
        <p className="text-ink-2 text-sm">
          {t('certificateEnds', { date: formats.instant(connection.certificateEndsAt) })}
        </p>
      ) : null}
      {connection.kind === 'saml' ? <SamlKeys connection={connection} /> : null}
      <TestConnection id={connection.id} />
      <DomainList connection={connection} />
    </section>
  );
}

function TestConnection({ id }: { id: string }) {
  const t = useTranslations('sso.test');
  const words = useProblemWords();
  const test = useMutation({
    mutationFn: () => browserApi.sso.testSsoConnection({ params: { id } }),
  });
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button size="small" isPending={test.isPending} onPress={() => test.mutate()}>
        {t('run')}
      </Button>
      <p aria-live="polite" className="min-w-0 text-sm">
        {test.data?.isReady ? <Chip tone="on-track">{t('ready')}</Chip> : null}
        {test.data?.problem ? t(`problems.${test.data.problem}`) : null}
      </p>
      <FormProblem problem={test.isError ? words(test.error) : null} />
    </div>
  );
}

function RemoveButton({ connection: { id, name } }: { connection: SsoConnection }) {
  const t = useTranslations('sso.connection');
  const [isAsking, setAsking] = useState(false);
  const remove = useSsoChange(() => removeConnection(id), t('removed'));
  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-label={t('removeOf', { name })}
        onPress={() => setAsking(true)}
      >
        {t('remove')}
      </Button>
      <ConfirmDialog
        title={t('removeTitle', { name })}
        actionLabel={t('remove')}
        action={remove}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {t('removeText')}
      </ConfirmDialog>
    </>
  );
}
