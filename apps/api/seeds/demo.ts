import type { ContextModule } from '#platform/context-module';
import type { Platform } from '#platform/platform';

export type DemoParts = Platform & { readonly modules: readonly ContextModule[] };

/** Makes the demo cast in a new database. */
export async function seedDemo(_parts: DemoParts): Promise<void> {}
