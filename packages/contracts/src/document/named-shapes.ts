import * as z from 'zod';

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/**
 * Every shape that modules export, by the name they export it under: the names of the document's components. A name
 * that two of them use for different shapes is left out.
 */
export function namedShapes(modules: readonly Exports[]): ReadonlyMap<string, z.ZodType> {
  const found = new Map<string, z.ZodType>();
  const ambiguous = new Set<string>();
  for (const [name, value] of modules.flatMap((exported) => Object.entries(exported))) {
    if (!(value instanceof z.ZodType)) continue;
    if ((found.get(name) ?? value) !== value) ambiguous.add(name);
    found.set(name, value);
  }
  return new Map([...found].filter(([name]) => !ambiguous.has(name)));
}
