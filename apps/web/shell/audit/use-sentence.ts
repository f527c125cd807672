'use client';

import type { AuditEntry } from '@coachme/contracts/audit.contract';
import { useTranslations } from 'next-intl';
import { useMe } from '#web/session/session.tsx';
import { chosen } from '#web/shell/audit/facts.rules.ts';

/** A piece of a sentence: words, or who did it, or what it was about. */
export type Piece = { readonly is: 'words' | 'who' | 'subject'; readonly text: string };

/** Stand in a sentence for names, which are set apart afterwards: no language writes with them. */
const marks = { who: '\uE000', subject: '\uE001' } as const;

/** What happened, as a sentence in the reader's language, with its names set apart. */
export function useSentence(): (entry: AuditEntry) => readonly Piece[] {
  const t = useTranslations('audit');
  const { user } = useMe();
  const known = useTranslations('audit.actions');
  return ({ action, actor, subject, detail }) => {
    const isMe = actor?.userId === user.id;
    const who = actor ? (isMe ? t('you') : (actor.name ?? t('somebody'))) : t('system');
    const names = { who, subject: subject?.name ?? t('something') };
    // Actions come from the API, so no type knows them: `has` says which have a sentence.
    const said = known.has(action as never)
      ? known(action as 'roles-changed', { ...marks, what: chosen(String(detail.what ?? '')) })
      : `${marks.who}: ${readable(action)}${subject ? ` · ${marks.subject}` : ''}`;
    return piecesOf(said, names);
  };
}

function piecesOf(said: string, names: Readonly<Record<'who' | 'subject', string>>): Piece[] {
  return said
    .split(/([\uE000\uE001])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === marks.who) return { is: 'who', text: names.who };
      if (part === marks.subject) return { is: 'subject', text: names.subject };
      return { is: 'words', text: part };
    });
}

/** What has no sentence yet, such as an entry of a newer version: its name without the dashes. */
const readable = (action: string): string => action.replaceAll('-', ' ');

/** What an action is called in a list of them: its sentence without anybody. */
export function useActionName(): (action: string) => string {
  const known = useTranslations('audit.actions');
  return (action) => {
    if (!known.has(action as never)) return readable(action);
    // As above: the API names it.
    return known(action as 'roles-changed', { who: '…', subject: '…', what: '' });
  };
}
