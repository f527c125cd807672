'use client';

import { Button } from '@coachme/ui-web/button';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { overviewQuery } from '#web/features/organizations/queries.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { useMe } from '#web/session/session.tsx';

type Address = { slug: string };

async function schema() {
  return (await import('@coachme/contracts/branding.contract')).brandingContract.changeAddress.body;
}

/** The word under which the organization is found. */
export function AddressForm() {
  const t = useTranslations('organization.general');
  const saved = useTranslations('organization');
  const router = useRouter();
  const { kind, slug } = useMe().organization;
  const form = useContractForm<Address, Address>({ schema, defaults: { slug: slug ?? '' } });
  const change = useChange(
    (body: Address) => browserApi.branding.changeAddress({ body }),
    ['overview'],
  );
  const { submit, problem, isSending } = useSend({
    form,
    send: async (wanted) => {
      await change.mutateAsync(wanted);
      router.refresh();
      showToast({ title: saved('saved') });
    },
    fieldOf: {
      'address-taken': 'slug',
      'slug-reserved': 'slug',
      'slug-shape': 'slug',
      'too-many-addresses': 'slug',
    },
  });
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-5">
      {kind === 'personal' ? <p className="text-ink-2">{t('noPage')}</p> : <Present />}
      <FormTextField
        control={form.control}
        name="slug"
        label={t('slug')}
        hint={t('slugHint')}
        dir="ltr"
        autoCorrect="off"
        spellCheck="false"
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {t('changeAddress')}
      </Button>
    </form>
  );
}

function Present() {
  const t = useTranslations('organization.general');
  const { data } = useQuery(overviewQuery(browserApi));
  if (!data?.url) return null;
  const { url } = data;
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    showToast({ title: t('copied') });
  };
  return (
    <div>
      <p className="text-ink-3 text-xs">{t('present')}</p>
      <p className="flex flex-wrap items-center gap-x-3">
        <bdi dir="ltr" className="min-w-0 break-all font-medium">
          {url.replace(/^https?:\/\//, '')}
        </bdi>
        <Button look="quiet" size="small" onPress={copy}>
          {t('copy')}
        </Button>
      </p>
    </div>
  );
}
