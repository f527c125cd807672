import { useTranslations } from 'use-intl';
import type { Problems } from './use-entering.tsx';

/** What a schema found, as it tells it. */
interface Found {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}

/** Says beside each field of an account what is wrong with what was typed. */
export function useWrongFields(): (found: Found) => Problems {
  const t = useTranslations('join.problems');
  const phone = useTranslations('byPhone');
  const words = {
    name: t('name'),
    organizationName: t('organizationName'),
    email: t('email'),
    password: t('password'),
    code: phone('codeMissing'),
  };
  return ({ issues }) => {
    const wrong = new Set(issues.map(({ path }) => path[0]));
    return Object.fromEntries(Object.entries(words).filter(([field]) => wrong.has(field)));
  };
}
