'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useDeferredValue } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { similarQuery } from '#web/features/programs/exercise/queries.ts';

type SimilarNoteProps = { name: string; exceptId: string | null };

/** Warns that a name may mean what is in the library already; nothing is forbidden by it. */
export function SimilarNote({ name, exceptId }: SimilarNoteProps) {
  const t = useTranslations('library.form');
  const found = useQuery(similarQuery(browserApi, useDeferredValue(name)));
  const similar = (found.data?.items ?? []).filter(({ id }) => id !== exceptId);
  if (name.length < 3 || similar.length === 0) return null;
  return (
    <p role="status" className="mt-1.5 text-sm text-watch">
      {t('similar')}{' '}
      {similar.map(({ id, name: known }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : null}
          <Link href={`/coach/exercises/${id}`} className="underline underline-offset-2" dir="auto">
            {known}
          </Link>
        </span>
      ))}
    </p>
  );
}
