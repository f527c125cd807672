'use client';

import type { organizationsContract } from '@coachme/contracts/organizations.contract';
import { Button } from '@coachme/ui-web/button';
import { showToast } from '@coachme/ui-web/toast';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import type * as z from 'zod';
import { browserApi } from '#web/api/browser.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { TimeZoneField } from '#web/forms/time-zone-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { useMe } from '#web/session/session.tsx';

type Body = (typeof organizationsContract)['changeOrganization']['body'];
type Organization = Required<Omit<z.input<Body>, 'kind'>>;
type Change = z.output<Body>;

async function schema() {
  const contract = await import('@coachme/contracts/organizations.contract');
  return contract.organizationsContract.changeOrganization.body;
}

/** What clients read as the name of the practice, and the zone its days are counted in. */
export function OrganizationForm() {
  const t = useTranslations('organization');
  const router = useRouter();
  const { name, timeZone } = useMe().organization;
  const form = useContractForm<Organization, Change>({ schema, defaults: { name, timeZone } });
  const { field: zone } = useController({ control: form.control, name: 'timeZone' });
  const { submit, problem, isSending } = useSend({
    form,
    send: async (change) => {
      await browserApi.organizations.changeOrganization({ body: change });
      router.refresh();
      showToast({ title: t('saved') });
    },
  });
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-5">
      <FormTextField control={form.control} name="name" label={t('general.name')} />
      <TimeZoneField label={t('general.timeZone')} value={zone.value} onChange={zone.onChange} />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {t('save')}
      </Button>
    </form>
  );
}
