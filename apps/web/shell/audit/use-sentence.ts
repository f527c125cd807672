'use client';

import type { AuditEntry } from '@coachme/contracts/audit.contract';
import { useTranslations } from 'next-intl';
import { useMe } from '#web/session/session.tsx';

/** What happened, as a sentence in the reader's language. */
export function useSentence(): (entry: AuditEntry) => string {
  const t = useTranslations('audit');
  const { user } = useMe();
  const known = useTranslations('audit.actions');
  return ({ action, actor, subject, detail }) => {
    const who = actor
      ? actor.userId === user.id
        ? t('you')
        : (actor.name ?? t('somebody'))
      : t('system');
    const names = {
      who,
      subject: subject?.name ?? t('something'),
      what: String(detail.what ?? '').replaceAll('-', '_'),
    };
    // Actions come from the API, so no type knows them: `has` says which have a sentence.
    return known.has(action as never)
      ? known(action as 'roles-changed', names)
      : `${who}: ${action}`;
  };
}

/** What an action is called in a list of them: its sentence without anybody. */
export function useActionName(): (action: string) => string {
  const known = useTranslations('audit.actions');
  return (action) => {
    if (!known.has(action as never)) return action;
    // As above: the API names it.
    return known(action as 'roles-changed', { who: '…', subject: '…', what: '' });
  };
}
