'use client';

import { Button } from '@coachme/ui-web/button';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMay } from '#web/session/session.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** Begins a program, for who may. */
export function NewProgramButton() {
  const t = useTranslations('builder.programs');
  const { open } = useOverlay('new');
  if (!useMay('program:create')) return null;
  return (
    <Button look="primary" onPress={() => open('1')}>
      <Plus aria-hidden className="size-4" strokeWidth={1.5} />
      {t('new')}
    </Button>
  );
}
