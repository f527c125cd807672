'use client';

import { addWeek, emptyDay } from '@coachme/domain/programs/program-part.rules';
import { Button } from '@coachme/ui-web/button';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { newId } from '#web/features/programs/new-id.ts';

/** Adds a week with one day at the end. */
export function AddWeek() {
  const t = useTranslations('builder.builder');
  const { edit, isReadOnly } = useBuilder();
  if (isReadOnly) return null;
  return (
    <Button
      className="self-start"
      onPress={() => edit(addWeek(emptyDay(t('day', { number: 1 }), newId), newId))}
    >
      <Plus aria-hidden className="size-4" strokeWidth={1.5} />
      {t('addWeek')}
    </Button>
  );
}
