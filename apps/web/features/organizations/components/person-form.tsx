'use client';

import type { ChangeMe } from '@coachme/contracts/identity.contract';
import { localeNames, locales } from '@coachme/i18n/locales';
import { Button } from '@coachme/ui-web/button';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { Select } from '@coachme/ui-web/select';
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
import { rememberLocale } from '#web/shell/preferences.ts';

type Person = Required<z.input<typeof ChangeMe>>;
type Change = z.output<typeof ChangeMe>;

/** How a person is called and how they read words, dates and weights. */
export function PersonForm() {
  const t = useTranslations('settings.you');
  const { submit, form, problem, isSending } = usePerson();
  const { control } = form;
  const { field: locale } = useController({ control, name: 'locale' });
  const { field: timeZone } = useController({ control, name: 'timeZone' });
  const { field: unit } = useController({ control, name: 'weightUnit' });
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-5">
      <FormTextField control={control} name="name" label={t('name')} autoComplete="name" />
      <Select
        label={t('language')}
        value={locale.value}
        onChange={locale.onChange}
        options={locales.map((id) => ({ id, label: localeNames[id] }))}
      />
      <TimeZoneField label={t('timeZone')} value={timeZone.value} onChange={timeZone.onChange} />
      <RadioGroup
        label={t('unit')}
        layout="row"
        value={unit.value}
        onChange={unit.onChange}
        options={[
          { id: 'kg', label: t('units.kg') },
          { id: 'lb', label: t('units.lb') },
        ]}
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {t('save')}
      </Button>
    </form>
  );
}

function usePerson() {
  const t = useTranslations('settings');
  const router = useRouter();
  const { name, locale, timeZone, weightUnit } = useMe().user;
  const form = useContractForm<Person, Change>({
    schema: async () => (await import('@coachme/contracts/identity.contract')).ChangeMe,
    defaults: { name, locale, timeZone, weightUnit },
  });
  const sending = useSend({
    form,
    send: async (change) => {
      const user = await browserApi.auth.changeMe({ body: change });
      rememberLocale(user.locale);
      router.refresh();
      showToast({ title: t('saved') });
    },
  });
  return { form, ...sending };
}
