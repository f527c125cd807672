import type { Permission } from '#platform/access/permissions';
import { type Binding, ByCall } from '#platform/http/handlers';

class Asked extends Error {
  readonly permission: string;
  constructor(permission: string) {
    super(permission);
    this.permission = permission;
  }
}

/**
 * Stands for any input, platform or context: every property of it is the same thing again, so that what must agree
 * agrees, and it may be called.
 */
function anything(known: Readonly<Record<string, unknown>> = {}): object {
  const self: object = new Proxy(
    Object.assign(() => self, known),
    {
      get: (target, key) => {
        if (key in known) return Reflect.get(target, key);
        // Awaiting it must end, and reading it as text or as a list must not.
        if (key === 'then') return undefined;
        if (key === Symbol.toPrimitive) return () => '';
        if (key === Symbol.iterator) return [][Symbol.iterator];
        return input;
      },
    },
  );
  return self;
}

const input = anything();

const can = {
  has: (permission: string): never => {
    throw new Asked(permission);
  },
};
const actor = anything({ can });
const ctx = anything({ actor });
const work = anything({ run: (_: unknown, use: (inner: unknown) => unknown) => use(ctx) });

/** The permission that the handler of a route asks for before anything else; null when it asks for none. */
export async function firstQuestion([, handler]: Binding): Promise<Permission | null> {
  const run = handler instanceof ByCall ? handler.handle : handler;
  const given = handler instanceof ByCall ? anything({ actor, work }) : ctx;
  try {
    // Whatever it would do with the input, it asks before.
    await (run as (given: unknown, input: unknown) => unknown)(given, input);
    return null;
  } catch (error) {
    // Only what `can.has` was asked comes as `Asked`.
    return error instanceof Asked ? (error.permission as Permission) : null;
  }
}
