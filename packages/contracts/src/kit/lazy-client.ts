import { type Client, type ClientOptions, createClient, NetworkError } from './client.ts';
import type { RouteDef, RouteTree } from './route.ts';

type Area = { readonly [route: string]: RouteDef };

/** Each area of an API, fetched when it is asked for. */
export type LazyAreas<T extends Readonly<Record<string, Area>>> = {
  readonly [name in keyof T]: () => Promise<T[name]>;
};

/** A typed client that fetches the routes of an area with the first call there: a page carries none of them before. */
export function createLazyClient<T extends Readonly<Record<string, Area>>>(
  areas: LazyAreas<T>,
  options: ClientOptions,
): Client<T> {
  const entries = Object.entries(areas).map(([name, load]) => [name, lazyArea(load, options)]);
  // Object.fromEntries cannot keep the mapped type; the entries above are made name by name from it.
  return Object.fromEntries(entries) as Client<T>;
}

/** Stands for an area: any name is a call that fetches the area first. */
function lazyArea(load: () => Promise<Area>, options: ClientOptions): object {
  const call = async (name: string, input: unknown, means: unknown) => {
    const client: Record<string, unknown> = createClient(await arrived(load), options);
    const route = client[name];
    if (typeof route !== 'function') throw new TypeError(`There is no route named ${name}.`);
    return route(input, means);
  };
  return new Proxy(
    {},
    {
      get: (_, name) => (input: unknown, means: unknown) => call(String(name), input, means),
    },
  );
}

/** A program that cannot be fetched is a server that was not reached. */
async function arrived(load: () => Promise<Area>): Promise<RouteTree> {
  try {
    return await load();
  } catch (cause) {
    throw new NetworkError('The server could not be reached.', { cause });
  }
}
