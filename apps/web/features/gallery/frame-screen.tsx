'use client';

import { Toasts } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { showStates } from '#web/features/gallery/show-states.ts';
import { actionSpecimens } from '#web/features/gallery/specimens/actions.tsx';
import { choiceSpecimens } from '#web/features/gallery/specimens/choices.tsx';
import { fieldSpecimens } from '#web/features/gallery/specimens/fields.tsx';
import { figureSpecimens } from '#web/features/gallery/specimens/figures.tsx';
import { overlaySpecimens } from '#web/features/gallery/specimens/overlays.tsx';
import { paperSpecimens } from '#web/features/gallery/specimens/paper.tsx';

const specimens = [
  ...actionSpecimens,
  ...fieldSpecimens,
  ...choiceSpecimens,
  ...overlaySpecimens,
  ...figureSpecimens,
  ...paperSpecimens,
];

/** One frame of the gallery: each component under its name. */
export function FrameScreen({ theme }: { theme: 'light' | 'dark' }) {
  const words = useTranslations('words');
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    showStates();
  }, [theme]);
  return (
    <main className="flex flex-col gap-10 p-6">
      <h1 className="sr-only">{theme}</h1>
      {specimens.map(({ name, Specimen }) => (
        <section key={name} aria-label={name} className="flex min-w-0 flex-col gap-3">
          <h2 className="text-ink-3 text-sm" dir="ltr" lang="en">
            {name}
          </h2>
          <Specimen />
        </section>
      ))}
      <Toasts label={words('state.saved')} closeLabel={words('actions.close')} />
    </main>
  );
}
