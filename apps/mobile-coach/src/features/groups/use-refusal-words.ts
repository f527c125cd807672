import { useTranslations } from 'use-intl';

/** Why somebody cannot be given a program, in words. */
export function useRefusalWords(): (reason: string) => string {
  const own = useTranslations('plans.refusals');
  const t = useTranslations('builder.assign.reasons');
  return (reason) => {
    // Reasons come from the API; `has` says whether there is a word for this one.
    if (t.has(reason as never)) return t(reason as 'not-published');
    // The same.
    return own.has(reason as never) ? own(reason as 'other') : own('other');
  };
}
