'use client';

import type { SamlWish, SsoConnection } from '@coachme/contracts/sso.contract';
import { Button } from '@coachme/ui-web/button';
import { Checkbox } from '@coachme/ui-web/checkbox';
import { useTranslations } from 'next-intl';
import { type Control, useController } from 'react-hook-form';
import { useSaveConnection } from '#web/features/sso/use-save-connection.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';

type SamlFormProps = { connection: SsoConnection | null; onDone: () => void };

/** A provider by SAML 2.0. */
export function SamlForm({ connection, onDone }: SamlFormProps) {
  const t = useTranslations('sso.form');
  const form = useContractForm<SamlWish, SamlWish>({
    schema: async () => (await import('@coachme/contracts/sso.contract')).SamlWish,
    defaults: wishOf(connection),
  });
  const { control } = form;
  const send = useSaveConnection(connection, onDone);
  const { submit, problem, isSending } = useSend({
    form,
    send,
    fieldOf: { certificate: 'certificate' },
  });
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
        label={t('entityId')}
        hint={t('entityIdHint')}
        isRequired
      />
      <FormTextField
        control={control}
        name="entryPoint"
        label={t('entryPoint')}
        hint={t('entryPointHint')}
        type="url"
        isRequired
      />
      <FormTextField
        control={control}
        name="certificate"
        label={t('certificate')}
        hint={t('certificateHint')}
        rows={5}
        isRequired
      />
      <OnlyEncrypted control={control} />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" className="self-end" isPending={isSending}>
        {t('save')}
      </Button>
    </form>
  );
}

/** The connection as it is, to be changed; empty for a new one. */
function wishOf(connection: SsoConnection | null): SamlWish {
  const known = connection?.kind === 'saml' ? connection : null;
  return {
    kind: 'saml',
    name: known?.name ?? '',
    issuer: known?.issuer ?? '',
    entryPoint: known?.entryPoint ?? '',
    certificate: known?.certificate ?? '',
    wantsEncrypted: known?.wantsEncrypted ?? false,
  };
}

function OnlyEncrypted({ control }: { control: Control<SamlWish, unknown, SamlWish> }) {
  const t = useTranslations('sso.saml');
  const { field } = useController({ control, name: 'wantsEncrypted' });
  return (
    <div className="flex flex-col gap-1">
      <Checkbox isSelected={field.value ?? false} onChange={field.onChange}>
        {t('onlyEncrypted')}
      </Checkbox>
      <p className="text-ink-3 text-sm">{t('onlyEncryptedHint')}</p>
    </div>
  );
}
