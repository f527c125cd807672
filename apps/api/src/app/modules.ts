import type { ContextModule } from '#platform/context-module';

/** Every context of this process: the only place that knows them all. */
export const contextModules: readonly ContextModule[] = [];
