'use client';

import type { Belongings, Departure } from '@coachme/contracts/handover.contract';
import { Button } from '@coachme/ui-web/button';
import { Combobox } from '@coachme/ui-web/combobox';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { staffQuery } from '#web/features/organizations/queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

export type Chosen = {
  readonly clientsToMemberId: string | null;
  readonly draftsToMemberId: string | null;
  readonly invitationsToMemberId: string | null;
};

type SuccessorsFormProps = {
  departure: Departure;
  actionLabel: string;
  isPending: boolean;
  problem: string | null;
  onDone: (chosen: Chosen) => void;
};

const parts = ['clients', 'drafts', 'invitations'] as const;
type Part = (typeof parts)[number];
const fieldOf = {
  clients: 'clientsToMemberId',
  drafts: 'draftsToMemberId',
  invitations: 'invitationsToMemberId',
} as const satisfies Record<Part, keyof Chosen>;
const nobody: Chosen = {
  clientsToMemberId: null,
  draftsToMemberId: null,
  invitationsToMemberId: null,
};

/** What somebody leaves behind, and who takes over each of it; clients and drafts need a person. */
export function SuccessorsForm({ departure, onDone, ...rest }: SuccessorsFormProps) {
  const { actionLabel, isPending, problem } = rest;
  const { belongings, memberId } = departure;
  const t = useTranslations('organization.removal');
  const [chosen, setChosen] = useState(nobody);
  const [isTried, setTried] = useState(false);
  const left = parts.filter((part) => belongings[part] > 0);
  const lacking = left.filter((part) => part !== 'invitations' && chosen[fieldOf[part]] === null);
  const submit = () => {
    setTried(true);
    if (lacking.length === 0) onDone(chosen);
  };
  return (
    <div className="flex flex-col gap-5">
      {left.length === 0 ? <p className="text-ink-2">{t('nothing')}</p> : null}
      {left.map((part) => (
        <Successor
          key={part}
          part={part}
          belongings={belongings}
          leaverId={memberId}
          value={chosen[fieldOf[part]]}
          problem={isTried && lacking.includes(part) ? t('choosePlease') : undefined}
          onChange={(id) => setChosen({ ...chosen, [fieldOf[part]]: id })}
        />
      ))}
      {belongings.teamsLed > 0 ? (
        <p className="text-ink-2 text-sm">{t('teamsLed', { count: belongings.teamsLed })}</p>
      ) : null}
      <FormProblem problem={problem} />
      <Button look="danger" className="self-start" isPending={isPending} onPress={submit}>
        {actionLabel}
      </Button>
    </div>
  );
}

type SuccessorProps = {
  part: Part;
  belongings: Belongings;
  leaverId: string;
  value: string | null;
  problem: string | undefined;
  onChange: (id: string | null) => void;
};

function Successor({ part, belongings, leaverId, value, problem, onChange }: SuccessorProps) {
  const t = useTranslations('organization.removal');
  const known = useQuery(staffQuery(browserApi));
  const { data: staff = [], isPending } = known;
  // Who coaches by a role of the organization's own is asked of the API, which says when somebody cannot.
  const others = staff.filter(
    ({ id, roles, customRoles }) =>
      id !== leaverId && (customRoles.length > 0 || roles.some((role) => role !== 'editor')),
  );
  const label = t(`${part}To`, { count: belongings[part] });
  if (known.isError) return <QueryProblem query={known} />;
  if (!isPending && others.length === 0) {
    return (
      <div>
        <p className="font-medium text-sm">{label}</p>
        <p className="text-act text-sm">{t('noOther')}</p>
      </div>
    );
  }
  return (
    <Combobox
      label={label}
      placeholder={t('choose')}
      emptyLabel={t('nobody')}
      options={others.map(({ id, name, email }) => ({ id, label: name, description: email }))}
      value={value}
      onChange={onChange}
      problem={problem}
      hint={part === 'invitations' ? t('orRevoke') : undefined}
    />
  );
}
