'use client';

import type { PlatformPerson } from '@coachme/contracts/platform-people.contract';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { TextField } from '@coachme/ui-web/text-field';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { home } from '#web/session/addresses.ts';
import { actHere } from '#web/shell/preferences.ts';
import { useUrlState } from '#web/shell/use-url-state.ts';

const fewestLetters = 3;
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
  const forms = useTranslations('forms');
  const say = useProblemWords();
  const { organizations } = person;
  const [where, setWhere] = useState(organizations[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const act = useMutation({
    mutationFn: () =>
      browserApi.platformPeople.actAsPerson({
        params: { personId: person.id },
        body: { organizationId: where, reason },
      }),
    onSuccess: () => goThere(organizations.find(({ id }) => id === where)?.roles ?? []),
  });
  const isTooShort = reason.trim().length < fewestLetters;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isTooShort) act.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      {organizations.length > 1 ? (
        <RadioGroup
          label={t('where')}
          options={organizations.map(({ id, name }) => ({ id, label: name }))}
          value={where}
          onChange={setWhere}
        />
      ) : null}
      <TextField
        autoFocus
        label={t('reason')}
        hint={t('reasonHint', { name: person.name })}
        maxLength={200}
        value={reason}
        onChange={setReason}
        problem={isTried && isTooShort ? forms('required') : undefined}
      />
      <FormProblem problem={act.isError ? say(act.error) : null} />
      <Button
        type="submit"
        look="primary"
        isPending={act.isPending || act.isSuccess}
        className="self-start"
      >
        {t('start')}
      </Button>
    </form>
  );
}

/** A client is looked at in their app, everybody else in the workspace. */
function goThere(roles: readonly string[]): void {
  const isOnlyClient = roles.length > 0 && roles.every((role) => role === 'client');
  if (!isOnlyClient) actHere(true);
  window.location.assign(isOnlyClient ? clientAppToAct : home);
}
