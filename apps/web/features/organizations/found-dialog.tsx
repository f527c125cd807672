'use client';

import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { type OrganizationKindId, organizationKinds } from '#web/features/organizations/kinds.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { landingOf } from '#web/session/addresses.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** Founds another organization and goes there; open wherever the address says `?found=`. */
export function FoundDialog() {
  const t = useTranslations('workspace.shell.founding');
  const actions = useTranslations('words.actions');
  const { close } = useOverlay('found');
  return (
    <Dialog
      title={t('title')}
      description={t('lead')}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={close}
    >
      <FoundForm />
    </Dialog>
  );
}

function FoundForm() {
  const t = useTranslations('workspace.shell.founding');
  const kinds = useTranslations('workspace.shell.kinds');
  const forms = useTranslations('forms');
  const words = useProblemWords();
  const [id] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<OrganizationKindId>('practice');
  const [isTried, setTried] = useState(false);
  const name = typed.trim();
  const found = useChange(async () => {
    const made = await browserApi.organizations.foundAnother({ body: { id, name, kind } });
    await browserApi.auth.switchOrganization({ body: { organizationId: made.id } });
    location.assign(landingOf(made));
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (name !== '') found.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField
        autoFocus
        label={t('name')}
        maxLength={120}
        value={typed}
        onChange={setTyped}
        problem={isTried && name === '' ? forms('required') : undefined}
      />
      <RadioGroup
        label={t('kind')}
        layout="row"
        value={kind}
        onChange={(chosen) => setKind(organizationKinds.find((known) => known === chosen) ?? kind)}
        options={organizationKinds.map((known) => ({ id: known, label: kinds(known) }))}
      />
      <FormProblem problem={found.isError ? words(found.error) : null} />
      <Button type="submit" look="primary" className="self-start" isPending={found.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
