import type * as z from 'zod';
import type { ProblemCode } from './problem.ts';

type Schema = z.ZodType;

/**
 * Who may call: `public` needs no session, `signed-in` needs a valid access token.
 * What a signed-in person may do is decided by the verb's `permit`, never here.
 */
export type Access = 'public' | 'signed-in';

/**
 * Whose budget of requests a route draws on, when not the usual one of its person or address: searches, what phones
 * synchronise, uploads, and `session` for what carries a password or a session.
 */
export type RouteBudget = 'search' | 'sync' | 'upload' | 'session';

/** One endpoint: the single source of parsing, typed errors, typed client and OpenAPI. */
export type RouteDef = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`, parameters as `:id`. */
  readonly path: `/${string}`;
  readonly access: Access;
  readonly summary: string;
  readonly tag: string;
  /** 200 unless named; a create that made something answers 201, and 303 sends a browser on to `location`. */
  readonly status?: 200 | 201 | 204 | 303;
  readonly budget?: RouteBudget;
  /**
   * False where an `Idempotency-Key` has no meaning: a session, or a call of several units of work whose parts are
   * each known again by themselves. Public routes never take one.
   */
  readonly idempotencyKey?: false;
  /** The body is a form with files, `multipart/form-data`; JSON else. */
  readonly sends?: 'form';
  /** Bytes at most of each file of a form; 5 MB unless said. */
  readonly mostFileBytes?: number;
  /** The answer is this kind of text, for saving or for programs, or a picture that never changes; JSON else. */
  readonly answers?: 'text/csv' | 'application/samlmetadata+xml' | 'image/webp' | 'application/pdf';
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  readonly response: Schema;
  /** Beyond those every route may answer (invalid, unauthenticated, too-many, unavailable). */
  readonly errors?: readonly ProblemCode[];
};

export const route = <const R extends RouteDef>(definition: R): R => definition;

export type RouteTree = { readonly [name: string]: RouteDef | RouteTree };

type Part<K extends string, S> = S extends Schema ? { readonly [k in K]: z.output<S> } : unknown;
type PartIn<K extends string, S> = S extends Schema ? { readonly [k in K]: z.input<S> } : unknown;

/** What a handler receives: parsed params, query and body, as far as the route has them. */
export type Input<R extends RouteDef> = Part<'params', R['params']> &
  Part<'query', R['query']> &
  Part<'body', R['body']>;

/** What a caller sends. */
export type ClientInput<R extends RouteDef> = PartIn<'params', R['params']> &
  PartIn<'query', R['query']> &
  PartIn<'body', R['body']>;

/** What a handler answers, before the response schema strips it to the allowed fields. */
export type Output<R extends RouteDef> = z.input<R['response']>;

/** What a caller gets. */
export type ClientOutput<R extends RouteDef> = z.output<R['response']>;

export function isRoute(node: RouteDef | RouteTree): node is RouteDef {
  return typeof node.method === 'string';
}

/** Every route of a tree with its dotted name, such as `clients.getClient`. */
export function routesOf(tree: RouteTree, prefix = ''): { name: string; route: RouteDef }[] {
  return Object.entries(tree).flatMap(([key, node]) =>
    isRoute(node) ? [{ name: prefix + key, route: node }] : routesOf(node, `${prefix}${key}.`),
  );
}
