import * as z from 'zod';
import { Problem, type ProblemCode } from './problem.ts';
import { problemStatus } from './problem-status.ts';
import { type RouteDef, type RouteTree, routesOf } from './route.ts';

type Json = { [key: string]: unknown };

const everyRoute: readonly ProblemCode[] = ['invalid', 'too-many', 'unavailable'];

/** The OpenAPI 3.1 document of a tree of routes, with every shape where it is used. */
export function openApi(tree: RouteTree, info: { title: string; version: string }): Json {
  const paths: Record<string, Json> = {};
  for (const { name, route } of routesOf(tree)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return {
    openapi: '3.1.1',
    info,
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: { Problem: shapeOf(Problem, 'output') },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function operation(name: string, route: RouteDef): Json {
  const codes = new Set<ProblemCode>([
    ...everyRoute,
    ...(route.access === 'public' ? [] : (['unauthenticated', 'forbidden'] as const)),
    ...(route.errors ?? []),
  ]);
  const problems = [...codes].map((code) => [problemStatus[code], problem(code)]);
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.tag],
    security: route.access === 'public' ? [] : [{ bearer: [] }],
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...headers(route),
    ],
    ...(route.body
      ? { requestBody: { required: true, content: sent(route, shapeOf(route.body, 'input')) } }
      : {}),
    responses: {
      [route.status ?? 200]: {
        description: route.summary,
        ...(route.status === 204 || route.status === 303
          ? {}
          : { content: answered(route, shapeOf(route.response, 'output')) }),
      },
      ...Object.fromEntries(problems),
    },
  };
}

const sent = ({ sends }: RouteDef, body: unknown) => ({
  [sends === 'form' ? 'multipart/form-data' : 'application/json']: { schema: body },
});

const answered = ({ answers }: RouteDef, body: unknown) => ({
  [answers ?? 'application/json']: { schema: body },
});

const problem = (code: ProblemCode) => ({
  description: code,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

function headers(route: RouteDef): Json[] {
  if (route.method !== 'POST' || route.access === 'public') return [];
  if (route.idempotencyKey === false) return [];
  const text = 'The same key within 24 hours gets the first answer again.';
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description: text,
      schema: { type: 'string', maxLength: 128 },
    },
  ];
}

function parameters(source: z.ZodType | undefined, where: 'path' | 'query'): Json[] {
  if (!source) return [];
  const { properties = {}, required = [] } = shapeOf(source, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: value,
  }));
}

/** The JSON schema of what callers send (`input`) or get (`output`). */
export function shapeOf(source: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema, ...rest } = z.toJSONSchema(source, { io, unrepresentable: 'any' });
  return rest;
}
