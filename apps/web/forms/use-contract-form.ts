'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type DefaultValues, type FieldValues, type Resolver, useForm } from 'react-hook-form';
import type * as z from 'zod';
import { type Wrong, wordFor } from '#web/forms/wrong.ts';

type Shape<Values extends FieldValues, Sent> = {
  /** Fetches the schema while the form is being filled in: no page carries schemas for its first paint. */
  readonly schema: () => Promise<z.ZodType<Sent>>;
  readonly defaults: DefaultValues<Values>;
};

/** A form held to the contract of its route: what it lets through, the API can read. */
export function useContractForm<Values extends FieldValues, Sent>(shape: Shape<Values, Sent>) {
  const t = useTranslations('forms');
  const say = (wrong: Wrong) => {
    const word = wordFor(wrong);
    return t(word.key, word.values);
  };
  // A form has one schema for life.
  const [schema] = useState(() => shape.schema);
  useEffect(() => {
    // Tried again when the form is sent.
    schema().catch(() => undefined);
  }, [schema]);
  return useForm<Values, unknown, Sent>({
    defaultValues: shape.defaults,
    resolver: resolverOf(schema, say),
    reValidateMode: 'onChange',
  });
}

function resolverOf<Values extends FieldValues, Sent>(
  schema: () => Promise<z.ZodType<Sent>>,
  say: (wrong: Wrong) => string,
): Resolver<Values, unknown, Sent> {
  return async (values) => {
    const known = await schema().catch(() => null);
    // Without a line it cannot be checked here: sending it fails, and says so.
    if (known === null) return { values: values as never, errors: {} };
    const parsed = known.safeParse(withoutEmpty(values));
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
