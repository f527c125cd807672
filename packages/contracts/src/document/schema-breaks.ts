/** As much of a JSON schema as our documents use. */
export type Schema = {
  readonly type?: string | readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
};

/** Who writes the value: what callers ask with may only be taken more widely, what is answered only narrower. */
type Place = { readonly at: string; readonly side: 'asked' | 'answered' };

/**
 * What of a value's shape would break callers. A new value in an answered list of words is no break: programs that
 * branch on a word must expect others.
 */
export function schemaBreaks(before: Schema, after: Schema, place: Place): string[] {
  const was = variantsOf(before);
  const is = variantsOf(after);
  const [onlyBefore] = was;
  const [onlyAfter] = is;
  if (onlyBefore && onlyAfter && was.length === 1 && is.length === 1) {
    return variantBreaks(onlyBefore, onlyAfter, place);
  }
  const fits = (one: Schema, other: Schema) => variantBreaks(one, other, place).length === 0;
  const unmet =
    place.side === 'asked'
      ? was.filter((variant) => !is.some((other) => fits(variant, other)))
      : is.filter((variant) => !was.some((other) => fits(other, variant)));
  const sentence = place.side === 'asked' ? 'is no longer taken' : 'was never answered before';
  return unmet.map((variant) => `${place.at}: ${nameOf(variant)} ${sentence}`);
}

/** A schema that allows several shapes, as the list of them. */
function variantsOf(schema: Schema): readonly Schema[] {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.flatMap(variantsOf);
  if (Array.isArray(schema.type)) return schema.type.map((type) => ({ ...schema, type }));
  return [schema];
}

function variantBreaks(before: Schema, after: Schema, place: Place): string[] {
  const { at } = place;
  if (before.type !== after.type) return [`${at}: ${nameOf(before)} became ${nameOf(after)}`];
  return [
    ...wordsBreak(before, after, place),
    ...(place.side === 'asked' ? tighterBounds(before, after, at) : []),
    ...fieldsBreak(before, after, place),
    ...(before.items && after.items
      ? schemaBreaks(before.items, after.items, { ...place, at: `${at}[]` })
      : []),
    ...(typeof before.additionalProperties === 'object' &&
    typeof after.additionalProperties === 'object'
      ? schemaBreaks(before.additionalProperties, after.additionalProperties, {
          ...place,
          at: `${at}.*`,
        })
      : []),
  ];
}

function wordsBreak(before: Schema, after: Schema, { at, side }: Place): string[] {
  const was = wordsOf(before);
  const is = wordsOf(after);
  // Two shapes with other fixed words are two shapes, whoever writes them.
  if ('const' in before && 'const' in after && before.const !== after.const) {
    return [`${at}: ${nameOf(before)} became ${nameOf(after)}`];
  }
  if (side === 'answered' || is === null) return [];
  if (was === null) return [`${at}: any value became ${is.map(String).join(', ')} only`];
  return was
    .filter((word) => !is.includes(word))
    .map((word) => `${at}: ${word} is no longer taken`);
}

const wordsOf = (schema: Schema): readonly unknown[] | null =>
  schema.enum ?? ('const' in schema ? [schema.const] : null);

function tighterBounds(before: Schema, after: Schema, at: string): string[] {
  const least = ['minimum', 'minLength', 'minItems'] as const;
  const most = ['maximum', 'maxLength', 'maxItems'] as const;
  return [
    ...least
      .filter((bound) => (after[bound] ?? -Infinity) > (before[bound] ?? -Infinity))
      // A text or list of at least nothing is any.
      .filter((bound) => bound === 'minimum' || after[bound] !== 0),
    ...most.filter((bound) => (after[bound] ?? Infinity) < (before[bound] ?? Infinity)),
  ].map((bound) => `${at}: ${bound} ${before[bound] ?? 'none'} became ${after[bound]}`);
}

function fieldsBreak(before: Schema, after: Schema, place: Place): string[] {
  const fieldAt = (name: string) => `${place.at}.${name}`;
  const was = before.properties ?? {};
  const is = after.properties ?? {};
  const mustBe = (schema: Schema, name: string) => schema.required?.includes(name) ?? false;
  const known = Object.entries(was).flatMap(([name, field]) => {
    const now = is[name];
    // Unknown fields of a body are refused, so a field that is gone breaks those who send it.
    if (!now) return [`${fieldAt(name)} is gone`];
    const isLess =
      place.side === 'asked'
        ? mustBe(after, name) && !mustBe(before, name)
        : mustBe(before, name) && !mustBe(after, name);
    const sentence = place.side === 'asked' ? 'is required now' : 'may be missing now';
    return [
      ...(isLess ? [`${fieldAt(name)} ${sentence}`] : []),
      ...schemaBreaks(field, now, { ...place, at: fieldAt(name) }),
    ];
  });
  const added = place.side === 'asked' ? Object.keys(is).filter((name) => !(name in was)) : [];
  const demanded = added.filter((name) => mustBe(after, name));
  return [...known, ...demanded.map((name) => `${fieldAt(name)} is new and required`)];
}

const nameOf = (schema: Schema): string => {
  const words = wordsOf(schema);
  return words ? words.map(String).join(', ') : String(schema.type ?? 'any value');
};
