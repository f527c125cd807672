import type { Problem } from './problem.ts';
import { problemStatus } from './problem-status.ts';
import {
  type ClientInput,
  type ClientOutput,
  isRoute,
  type RouteDef,
  type RouteTree,
} from './route.ts';

/** A refusal of the API, with its problem document. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
  get code() {
    return this.problem.code;
  }
  get reason() {
    return this.problem.reason ?? this.problem.code;
  }
}

/** The server was not reached: nothing is known about the request's fate. */
export class NetworkError extends Error {
  override name = 'NetworkError';
}

export type CallOptions = {
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
};

type Call<R extends RouteDef> =
  Record<string, never> extends ClientInput<R>
    ? (input?: ClientInput<R>, options?: CallOptions) => Promise<ClientOutput<R>>
    : (input: ClientInput<R>, options?: CallOptions) => Promise<ClientOutput<R>>;

export type Client<T extends RouteTree> = {
  readonly [k in keyof T]: T[k] extends RouteDef
    ? Call<T[k]>
    : T[k] extends RouteTree
      ? Client<T[k]>
      : never;
};

export type ClientOptions = {
  /** Up to and without `/api/v1`; empty for same origin. */
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
  /** Asked before each call: `X-Client`, authorization, forwarded cookies. */
  readonly headers?: () => Record<string, string> | Promise<Record<string, string>>;
};

type AnyInput = {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
};

/** A typed client for a tree of routes; answers are parsed, refusals throw `ApiError`. */
export function createClient<T extends RouteTree>(tree: T, options: ClientOptions): Client<T> {
  const entries = Object.entries(tree).map(([key, node]) => [
    key,
    isRoute(node)
      ? (input: AnyInput = {}, call: CallOptions = {}) => send(node, { ...input, call }, options)
      : createClient(node, options),
  ]);
  // Object.fromEntries cannot keep the mapped type; the entries above are built key by key from it.
  return Object.fromEntries(entries) as Client<T>;
}

async function send(
  route: RouteDef,
  input: AnyInput & { call: CallOptions },
  options: ClientOptions,
): Promise<unknown> {
  const body = input.body === undefined ? undefined : bodyOf(route, input.body);
  const init: RequestInit = {
    method: route.method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
      ...(await options.headers?.()),
      ...input.call.headers,
    },
    ...(body === undefined ? {} : { body }),
    ...(input.call.signal ? { signal: input.call.signal } : {}),
  };
  const over = options.fetch ?? fetch;
  const { response, text } = await reach(() => over(urlOf(route, input, options.baseUrl), init));
  if (!response.ok) throw new ApiError(problemOf(response, text));
  if (route.answers) return route.response.parse(text);
  return route.response.parse(text === '' ? {} : JSON.parse(text));
}

/** JSON, or a form whose files keep their names. */
function bodyOf(route: RouteDef, body: unknown): string | FormData {
  if (route.sends !== 'form') return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {})) {
    if (value !== undefined) form.append(name, value instanceof Blob ? value : String(value));
  }
  return form;
}

/** The whole answer: a line that breaks in its middle is as good as none. */
async function reach(ask: () => Promise<Response>): Promise<{ response: Response; text: string }> {
  try {
    const response = await ask();
    return { response, text: await response.text() };
  } catch (cause) {
    throw new NetworkError('The server could not be reached.', { cause });
  }
}

function urlOf(route: RouteDef, input: AnyInput, baseUrl: string): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(input.params?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined && value !== null) query.set(name, String(value));
  }
  const search = query.toString();
  return `${baseUrl}/api/v1${path}${search ? `?${search}` : ''}`;
}

function problemOf(response: Response, text: string): Problem {
  return (
    problemIn(text) ?? {
      type: 'about:blank',
      title: response.statusText || 'The server answered with an error.',
      status: response.status,
      code: codeOf(response.status),
    }
  );
}

/**
 * What a bare status means. That nobody is signed in is no matter of trying again; any other refusal that is not ours may be
 * over in a moment, and throws nothing away.
 */
function codeOf(status: number): Problem['code'] {
  if (status === 401) return 'unauthenticated';
  return status === 404 ? 'not-found' : 'unavailable';
}

/** Known by its code, without the schema, which a page need not carry: what stands between answers in its own way. */
function problemIn(text: string): Problem | null {
  try {
    const document: unknown = JSON.parse(text);
    return isProblem(document) ? document : null;
  } catch {
    return null;
  }
}

function isProblem(document: unknown): document is Problem {
  if (typeof document !== 'object' || document === null || !('code' in document)) return false;
  return typeof document.code === 'string' && Object.hasOwn(problemStatus, document.code);
}
