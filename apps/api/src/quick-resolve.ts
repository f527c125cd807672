import { type ResolveFnOutput, registerHooks } from 'node:module';

// Before it looks for any file of drizzle-orm, Node reads that package's 170 KB of exports anew: half of what a start takes,
// and a hundred megabytes to throw away. Its own files name each other plainly, and the names we use are few.

const known = new Map<string, ResolveFnOutput>();

registerHooks({
  resolve: (specifier, context, next) => {
    const from = context.parentURL ?? '';
    if (specifier.startsWith('.') && from.includes('/node_modules/drizzle-orm/')) {
      const format = from.endsWith('.cjs') ? 'commonjs' : 'module';
      return { url: new URL(specifier, from).href, format, shortCircuit: true };
    }
    if (!/^drizzle-orm(\/|$)/.test(specifier)) return next(specifier, context);
    const found = known.get(specifier) ?? { ...next(specifier, context), shortCircuit: true };
    known.set(specifier, found);
    return found;
  },
});
