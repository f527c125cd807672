'use client';

import { useTranslations } from 'next-intl';
import { type DefaultValues, type FieldValues, type Resolver, useForm } from 'react-hook-form';
import type * as z from 'zod';
import { type Wrong, wordFor } from '#web/forms/wrong.ts';

type Shape<Values extends FieldValues, Sent> = {
  readonly schema: z.ZodType<Sent>;
  readonly defaults: DefaultValues<Values>;
};

/** A form held to the contract of its route: what it lets through, the API can read. */
export function useContractForm<Values extends FieldValues, Sent>(shape: Shape<Values, Sent>) {
  const t = useTranslations('forms');
  const say = (wrong: Wrong) => {
    const word = wordFor(wrong);
    return t(word.key, word.values);
  };
  return useForm<Values, unknown, Sent>({
    defaultValues: shape.defaults,
    resolver: resolverOf(shape.schema, say),
    reValidateMode: 'onChange',
  });
}

function resolverOf<Values extends FieldValues, Sent>(
  schema: z.ZodType<Sent>,
  say: (wrong: Wrong) => string,
): Resolver<Values, unknown, Sent> {
  return (values) => {
    const parsed = schema.safeParse(withoutEmpty(values));
    if (parsed.success) return { values: parsed.data, errors: {} };
    const errors = Object.fromEntries(
      parsed.error.issues.map((issue) => [
        issue.path.join('.'),
        { type: issue.code, message: say(issue) },
      ]),
    );
    // The names of the fields are the paths of the schema, which the form's type cannot know.
    return { values: {}, errors } as ReturnType<Resolver<Values, unknown, Sent>>;
  };
}

/** An untouched field is absent, not an empty text. */
function withoutEmpty(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
