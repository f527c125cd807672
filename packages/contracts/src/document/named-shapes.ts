import { globSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

/**
 * Every shape that the contracts export, by the name they export it under: the names of the document's components.
 * Read from the folder, so that a new contract needs no second mention. A name that two contracts use is left out.
 */
export async function namedShapes(): Promise<ReadonlyMap<string, z.ZodType>> {
  const folder = path.join(import.meta.dirname, '..');
  const found = new Map<string, z.ZodType>();
  const ambiguous = new Set<string>();
  for (const file of globSync('**/*{words,contract,problem}.ts', { cwd: folder }).toSorted()) {
    const exported: Record<string, unknown> = await import(path.join(folder, file));
    for (const [name, value] of Object.entries(exported)) {
      if (!(value instanceof z.ZodType)) continue;
      if ((found.get(name) ?? value) !== value) ambiguous.add(name);
      found.set(name, value);
    }
  }
  return new Map([...found].filter(([name]) => !ambiguous.has(name)));
}
