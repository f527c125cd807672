/** What zod and the API both say about a field. */
export type Wrong = {
  readonly code: string;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly format?: unknown;
  readonly input?: unknown;
};

type Word =
  | { readonly key: 'tooShort' | 'tooLong'; readonly values: { readonly count: number } }
  | { readonly key: 'required' | 'email' | 'invalid'; readonly values?: undefined };

/** The plain words for what is wrong with a field. */
export function wordFor(wrong: Wrong): Word {
  if (wrong.code === 'invalid_type') return { key: 'required' };
  if (wrong.code === 'too_small' && typeof wrong.minimum === 'number') {
    return wrong.minimum <= 1
      ? { key: 'required' }
      : { key: 'tooShort', values: { count: wrong.minimum } };
  }
  if (wrong.code === 'too_big' && typeof wrong.maximum === 'number') {
    return { key: 'tooLong', values: { count: wrong.maximum } };
  }
  return { key: wrong.format === 'email' ? 'email' : 'invalid' };
}
