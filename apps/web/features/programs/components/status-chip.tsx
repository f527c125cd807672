'use client';

import { Chip, type ChipTone } from '@coachme/ui-web/chip';
import { useTranslations } from 'next-intl';
import type { Status } from '#web/features/programs/queries.ts';

const tones: Readonly<Record<Status, ChipTone>> = {
  draft: 'neutral',
  published: 'on-track',
  archived: 'neutral',
};

/** Whether a program is being written, can be assigned, or is put away. */
export function StatusChip({ status }: { status: Status }) {
  const t = useTranslations('builder.programs.statuses');
  return (
    <Chip tone={tones[status]} icon={status === 'draft' ? <Dashed /> : undefined}>
      {t(status)}
    </Chip>
  );
}

function Dashed() {
  return <span aria-hidden className="size-2.5 rounded-full border border-current border-dashed" />;
}
