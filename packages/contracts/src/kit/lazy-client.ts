import { type Client, type ClientOptions, createClient, NetworkError } from './client.ts';
import type { RouteDef } from './route.ts';

/** Areas of routes; in an area only routes. */
type Tree = Readonly<Record<string, Readonly<Record<string, RouteDef>>>>;

/** A typed client that fetches the routes and their schemas with the first call: no page carries them before. */
export function createLazyClient<T extends Tree>(
  load: () => Promise<T>,
  options: ClientOptions,
): Client<T> {
  const call = async (area: string, route: string, means: readonly unknown[]) => {
    const definition = (await arrived(load))[area]?.[route];
    if (definition === undefined) throw new TypeError(`There is no route ${area}.${route}.`);
    const client: Record<string, unknown> = createClient({ [route]: definition }, options);
    const send = client[route];
    return typeof send === 'function' ? send(...means) : undefined;
  };
  const areas = anyName((area) =>
    anyName(
      (route) =>
        (...means: unknown[]) =>
          call(area, route, means),
    ),
  );
  // Any name stands for an area and, in it, for a call: the type says which names there are.
  return areas as Client<T>;
}

/** Each name stands for the same part whenever it is asked for: screens compare what they depend on by identity. */
function anyName<Part>(make: (name: string) => Part): object {
  const parts = new Map<string, Part>();
  const partOf = (name: string) => {
    const part = parts.get(name) ?? make(name);
    parts.set(name, part);
    return part;
  };
  return new Proxy({}, { get: (_, name) => partOf(String(name)) });
}

/** A program that cannot be fetched is a server that was not reached. */
async function arrived<T extends Tree>(load: () => Promise<T>): Promise<Tree> {
  try {
    return await load();
  } catch (cause) {
    throw new NetworkError('The server could not be reached.', { cause });
  }
}
