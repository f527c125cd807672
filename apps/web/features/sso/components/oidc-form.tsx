'use client';

import type { OidcWish, SsoConnection } from '@coachme/contracts/sso.contract';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { useSaveConnection } from '#web/features/sso/use-save-connection.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';

type OidcFormProps = { connection: SsoConnection | null; onDone: () => void };

/** A provider by OpenID Connect. */
export function OidcForm({ connection, onDone }: OidcFormProps) {
  const t = useTranslations('sso.form');
  const known = connection?.kind === 'oidc' ? connection : null;
  const form = useContractForm<OidcWish, OidcWish>({
    schema: async () => (await import('@coachme/contracts/sso.contract')).OidcWish,
    defaults: {
      kind: 'oidc',
      name: known?.name ?? '',
      issuer: known?.issuer ?? '',
      clientId: known?.clientId ?? '',
      clientSecret: '',
    },
  });
  const { control } = form;
  const send = useSaveConnection(connection, onDone);
  const { submit, problem, isSending } = useSend({ form, send });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <FormTextField
        control={control}
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        isRequired
      />
      <FormTextField
        control={control}
        name="issuer"
        label={t('issuer')}
        hint={t('issuerHint')}
        type="url"
        isRequired
      />
      <FormTextField control={control} name="clientId" label={t('clientId')} isRequired />
      <FormTextField
        control={control}
        name="clientSecret"
        label={t('clientSecret')}
        hint={known?.hasClientSecret ? t('secretKept') : t('secretHint')}
        type="password"
        autoComplete="off"
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" className="self-end" isPending={isSending}>
        {t('save')}
      </Button>
    </form>
  );
}
