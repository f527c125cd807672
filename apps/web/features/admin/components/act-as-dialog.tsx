'use client';

import type { PlatformPerson } from '@coachme/contracts/platform-people.contract';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { ReasonForm } from '#web/forms/reason-form.tsx';
import { home } from '#web/session/addresses.ts';
import { actHere } from '#web/shell/preferences.ts';
import { useUrlState } from '#web/shell/use-url-state.ts';

const clientAppToAct = '/app/?acting';

/** Asks where and why before an operator looks at CoachMe as somebody; open wherever the address says `?act=`. */
export function ActAsDialog({ person }: { person: PlatformPerson | null }) {
  const t = useTranslations('operator.act');
  const actions = useTranslations('words.actions');
  const url = useUrlState();
  return (
    <Dialog
      title={t('title', { name: person?.name ?? '' })}
      description={t('text')}
      closeLabel={actions('close')}
      isOpen={person !== null}
      onOpenChange={() => url.set({ act: null })}
    >
      {person ? <ActForm key={person.id} person={person} /> : null}
    </Dialog>
  );
}

function ActForm({ person }: { person: PlatformPerson }) {
  const t = useTranslations('operator.act');
  const { organizations } = person;
  const [where, setWhere] = useState(organizations[0]?.id ?? '');
  const params = { personId: person.id };
  return (
    <ReasonForm
      label={t('reason')}
      hint={t('reasonHint', { name: person.name })}
      submitLabel={t('start')}
      send={(reason) =>
        browserApi.platformPeople.actAsPerson({ params, body: { organizationId: where, reason } })
      }
      onSent={() => goThere(organizations.find(({ id }) => id === where)?.roles ?? [])}
    >
      {organizations.length > 1 ? (
        <RadioGroup
          label={t('where')}
          options={organizations.map(({ id, name }) => ({ id, label: name }))}
          value={where}
          onChange={setWhere}
        />
      ) : null}
    </ReasonForm>
  );
}

/** A client is looked at in their app, everybody else in the workspace. */
function goThere(roles: readonly string[]): void {
  const isOnlyClient = roles.length > 0 && roles.every((role) => role === 'client');
  if (!isOnlyClient) actHere(true);
  window.location.assign(isOnlyClient ? clientAppToAct : home);
}
