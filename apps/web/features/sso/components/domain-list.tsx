'use client';

import type { NamedDomain, SsoConnection, SsoDomain } from '@coachme/contracts/sso.contract';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { removeDomain, useSsoChange, verifyDomain } from '#web/features/sso/actions.ts';
import { Copyable } from '#web/features/sso/components/copyable.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';

/** The domains a provider answers for, and how each is proven. */
export function DomainList({ connection }: { connection: SsoConnection }) {
  const t = useTranslations('sso.domains');
  return (
    <div className="flex flex-col gap-4 border-line border-t pt-5">
      <div>
        <h4 className="font-semibold">{t('title')}</h4>
        <p className="text-ink-2 text-sm">{t('text')}</p>
      </div>
      <ul aria-label={t('title')} className="flex flex-col empty:hidden">
        {connection.domains.map((domain) => (
          <DomainRow key={domain.id} domain={domain} />
        ))}
      </ul>
      <AddDomain connectionId={connection.id} />
    </div>
  );
}

function DomainRow({ domain: { id, domain, record, verifiedAt } }: { domain: SsoDomain }) {
  const t = useTranslations('sso.domains');
  const verify = useSsoChange(() => verifyDomain(id), t('provenNow', { domain }));
  const remove = useSsoChange(() => removeDomain(id));
  return (
    <li className="flex flex-col gap-3 border-line border-t py-4 first:border-t-0 first:pt-0">
      <div className="flex flex-wrap items-center gap-3">
        <p dir="ltr" className="min-w-0 flex-1 break-all text-start font-medium">
          {domain}
        </p>
        {verifiedAt ? (
          <Chip tone="on-track">{t('proven')}</Chip>
        ) : (
          <Chip tone="watch">{t('waiting')}</Chip>
        )}
        <Button
          look="quiet"
          size="small"
          isPending={remove.isPending}
          aria-label={t('removeOf', { domain })}
          onPress={() => remove.mutate()}
        >
          {t('remove')}
        </Button>
      </div>
      {verifiedAt ? null : (
        <>
          <p className="text-ink-2 text-sm">{t('how')}</p>
          <dl className="flex flex-col gap-3">
            <Copyable label={t('recordName')} value={record.name} />
            <Copyable label={t('recordValue')} value={record.value} />
          </dl>
          <Button
            size="small"
            className="self-start"
            isPending={verify.isPending}
            onPress={() => verify.mutate()}
          >
            {t('look')}
          </Button>
        </>
      )}
    </li>
  );
}

function AddDomain({ connectionId }: { connectionId: string }) {
  const t = useTranslations('sso.domains');
  const queries = useQueryClient();
  const form = useContractForm<NamedDomain, NamedDomain>({
    schema: async () => (await import('@coachme/contracts/sso.contract')).NamedDomain,
    defaults: { domain: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async (body) => {
      await browserApi.sso.addSsoDomain({ params: { id: connectionId }, body });
      form.reset();
      await queries.invalidateQueries({ queryKey: ['sso', 'connections'] });
    },
    fieldOf: { 'domain-elsewhere': 'domain' },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-3">
        <FormTextField
          control={form.control}
          name="domain"
          label={t('add')}
          placeholder="example.org"
          className="min-w-52 flex-1"
        />
        <Button type="submit" isPending={isSending}>
          {t('addSubmit')}
        </Button>
      </div>
      <FormProblem problem={problem} />
    </form>
  );
}
