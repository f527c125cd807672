'use client';

import type { AuditEntry } from '@coachme/contracts/audit.contract';
import { useLocale, useMessages, useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';
import { chosen, type Fact, worthSaying } from '#web/shell/audit/facts.rules.ts';
import { useActionName } from '#web/shell/audit/use-sentence.ts';

/** What is known of an entry besides its sentence, in words; a fact without words is told as it stands. */
export function useFacts(): (entry: AuditEntry) => string[] {
  const t = useTranslations('audit.facts');
  const shown = useShown();
  const nameOf = useListed();
  const locale = useLocale();
  const lists = new Intl.ListFormat(locale, { type: 'unit' });
  const say = (entry: AuditEntry, key: string, fact: Fact): string => {
    // Facts come from the API, so no type knows them: `has` says which have words.
    // By an id something is looked up; to read it is nothing.
    if (!t.has(key as never)) return key.endsWith('Id') ? '' : `${key}: ${fact}`;
    const say = (words: Record<string, string | number>) => t(key as 'told', words as never);
    if (Array.isArray(fact)) {
      return say({ count: fact.length, list: lists.format(fact.map((one) => nameOf(key, one))) });
    }
    const value = shown(entry, key, fact);
    return value === null
      ? ''
      : say({ value, ...(typeof fact === 'number' ? { count: fact } : {}) });
  };
  return (entry) =>
    worthSaying(entry)
      .map(([key, fact]) => say(entry, key, fact))
      .filter((words) => words !== '');
}

/** One value as it is read; null where an id has no name any more. */
function useShown() {
  const formats = useFormats();
  const locale = useLocale();
  return ({ named = {} }: AuditEntry, key: string, fact: Exclude<Fact, string[]>) => {
    if (key.endsWith('Id')) return named[String(fact)] ?? null;
    if (key === 'country') {
      return new Intl.DisplayNames(locale, { type: 'region' }).of(String(fact)) ?? String(fact);
    }
    if (key === 'endsAt') return formats.instant(String(fact));
    if (key === 'format') return String(fact).toUpperCase();
    if (typeof fact === 'number') {
      return key.endsWith('Kg') ? formats.weight(fact) : formats.number(fact);
    }
    return key === 'domain' ? String(fact) : chosen(String(fact));
  };
}

/** One of several: a role, a permission, what is shared, what was changed. */
function useListed() {
  const values = useTranslations('audit.values');
  const actionName = useActionName();
  const { organization } = useMessages();
  return (key: string, one: string): string => {
    if (key === 'told') return actionName(one.replace(/^[^.]+\./, '').replace(/\.v\d+$/, ''));
    if (values.has(one as never)) return values(one as 'owner');
    // Permissions have words where the page of roles is near; elsewhere they stand as they are.
    const permissions: Readonly<Record<string, string>> = organization?.permissions ?? {};
    return permissions[one] ?? one;
  };
}
