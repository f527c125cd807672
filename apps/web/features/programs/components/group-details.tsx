'use client';

import {
  GROUP_KINDS,
  isAgainstClock,
  TIMING_OF,
  USUAL_TIMING,
} from '@coachme/domain/programs/group-format.rules';
import {
  parseGroupShorthand,
  printGroupShorthand,
} from '@coachme/domain/programs/group-shorthand.rules';
import type { ExerciseTrail } from '@coachme/domain/programs/program-content.rules';
import { changeGroup } from '@coachme/domain/programs/program-part.rules';
import { Select } from '@coachme/ui-web/select';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { MarkedInput } from '#web/features/programs/components/marked-input.tsx';

/** How the exercises of a group follow each other, and by which clock: chosen, or typed as one says it. */
export function GroupDetails({ trail }: { trail: ExerciseTrail }) {
  const t = useTranslations('writing.group');
  const words = useTranslations('words.groupKinds');
  const { edit, isReadOnly } = useBuilder();
  const { group, prescription } = trail;
  const isAlone = group.prescriptions.length === 1;
  const kinds = GROUP_KINDS.filter((kind) =>
    isAlone ? kind === 'single' || isAgainstClock(kind) : kind !== 'single',
  );
  const choose = (id: string) => {
    const kind = kinds.find((known) => known === id);
    if (kind) edit(changeGroup(prescription.id, { kind, ...USUAL_TIMING[kind] }));
  };
  return (
    <div className="flex flex-col gap-3">
      <Select
        label={t('kind')}
        isDisabled={isReadOnly}
        value={group.kind}
        onChange={choose}
        options={kinds.map((id) => ({ id, label: words(id) }))}
      />
      {TIMING_OF[group.kind].length > 0 && !isReadOnly ? (
        <ClockField key={group.kind} trail={trail} />
      ) : null}
    </div>
  );
}

const examples = {
  single: '',
  superset: 'superset 4 rounds rest 90s',
  circuit: 'circuit 3 rounds rest 2m',
  emom: 'EMOM 12x90s',
  amrap: 'AMRAP 15m',
  tabata: 'Tabata 8x20s/10s',
  'for-time': 'for time 5 rounds cap 20m',
} as const;

function ClockField({ trail: { group, prescription } }: { trail: ExerciseTrail }) {
  const t = useTranslations('writing.group');
  const language = useLocale();
  const { edit } = useBuilder();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? printGroupShorthand(group, language);
  const read = parseGroupShorthand(text);
  const write = (next: string) => {
    setTyped(next);
    const outcome = parseGroupShorthand(next);
    if (outcome.ok && outcome.format.kind === group.kind) {
      edit(changeGroup(prescription.id, outcome.format), `group-${group.id}`);
    }
  };
  return (
    <div className="flex flex-col gap-1.5">
      <MarkedInput
        label={t('clock')}
        text={text}
        error={read.ok ? null : read.error}
        describedBy={id}
        onWrite={write}
        onBlur={read.ok ? () => setTyped(null) : undefined}
      />
      <p id={id} aria-live="polite" className={read.ok ? 'text-ink-3 text-xs' : 'text-act text-xs'}>
        {read.ok ? t('hint', { example: examples[group.kind] }) : t(read.error.reason)}
      </p>
    </div>
  );
}
