import * as z from 'zod';
import { api } from '../api.ts';
import { openApi, shapeOf } from '../kit/openapi.ts';
import { type Exports, namedShapes } from './named-shapes.ts';
import { type Component, type JsonObject, withSharedComponents } from './shared-components.ts';

/**
 * Of the OpenAPI document. A change that breaks callers raises the first number, any other change the second.
 * `npm run openapi` refuses to write a breaking change without that.
 */
const apiVersion = '1.0';

/** The OpenAPI document of the whole API, as openapi.json holds it; shapes are named as `modules` export them. */
export function apiDocument(modules: readonly Exports[]): JsonObject {
  const whole = asJson(openApi(api, { title: 'CoachMe', version: apiVersion }));
  return withSharedComponents(whole, [...shapes(namedShapes(modules)), ...ofOperations(whole)]);
}

/** Each shape as callers get it, and under a second name as they may send it. */
function shapes(named: ReadonlyMap<string, z.ZodType>): Component[] {
  const all = [...named, ['Id', z.uuid()], ['Integer', z.int()]] as const;
  const component = (name: string, source: z.ZodType, io: 'input' | 'output') => ({
    section: 'schemas',
    name,
    value: asJson(shapeOf(source, io)),
  });
  return [
    ...all.map(([name, source]) => component(name, source, 'output')),
    ...all.map(([name, source]) => component(`${name}Input`, source, 'input')),
  ];
}

/** What operations share besides shapes: refusals by their code, and the parameters of every list and create. */
function ofOperations({ paths }: JsonObject): Component[] {
  // As `openApi` writes them.
  const methods = Object.values(paths as Paths).flatMap((path) => Object.values(path));
  const refusals = methods.flatMap(({ responses }) =>
    Object.entries(responses).filter(([status]) => Number(status) >= 400),
  );
  const parameters = methods.flatMap((operation) => operation.parameters);
  const everywhere = ['Idempotency-Key', 'limit', 'cursor', 'id'];
  return [
    ...onePerName(
      refusals.map(([, value]) => ({ section: 'responses', name: value.description, value })),
    ),
    ...onePerName(
      parameters
        .filter(({ name }) => everywhere.includes(name))
        .map((value) => ({ section: 'parameters', name: value.name, value })),
    ),
  ];
}

type Paths = {
  readonly [path: string]: {
    readonly [method: string]: {
      readonly parameters: readonly (JsonObject & { readonly name: string })[];
      readonly responses: {
        readonly [status: string]: JsonObject & { readonly description: string };
      };
    };
  };
};

const onePerName = (components: readonly Component[]): Component[] => [
  ...new Map(components.toReversed().map((component) => [component.name, component])).values(),
];

/** As it is written to a file: without what JSON cannot say. */
const asJson = (value: object): JsonObject => JSON.parse(JSON.stringify(value));
