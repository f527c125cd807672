/** A value as it travels in JSON. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };

export type Fields = Record<string, FieldValue>;

/** A field that both sides changed: the later arrival is kept, the earlier belongs in the history. */
export type OverriddenField = {
  field: string;
  kept: FieldValue | undefined;
  overridden: FieldValue | undefined;
};

export type MergeOutcome = { merged: Fields; overridden: OverriddenField[] };

/**
 * Merges field by field what two devices made of the same base. `theirs` arrived before, `mine` arrives now: a field
 * only one side changed keeps that change, a field both changed differently takes mine. Device clocks have no say.
 */
export function mergeFields(versions: {
  base: Fields;
  mine: Fields;
  theirs: Fields;
}): MergeOutcome {
  const { base, mine, theirs } = versions;
  const merged: Fields = {};
  const overridden: OverriddenField[] = [];
  for (const field of new Set([base, theirs, mine].flatMap((fields) => Object.keys(fields)))) {
    const isMineChanged = !isSame(mine[field], base[field]);
    const kept = isMineChanged ? mine[field] : theirs[field];
    if (kept !== undefined) {
      merged[field] = kept;
    }
    const isTheirsChanged = !isSame(theirs[field], base[field]);
    if (isMineChanged && isTheirsChanged && !isSame(mine[field], theirs[field])) {
      overridden.push({ field, kept, overridden: theirs[field] });
    }
  }
  return { merged, overridden };
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) {
    return true;
  }
  if (!isNested(one) || !isNested(other) || Array.isArray(one) !== Array.isArray(other)) {
    return false;
  }
  const values = new Map(Object.entries(other));
  const entries = Object.entries(one);
  return (
    entries.length === values.size &&
    entries.every(([key, value]) => values.has(key) && isSame(value, values.get(key)))
  );
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
