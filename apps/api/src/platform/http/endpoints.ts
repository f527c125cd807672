import type { RouteDef } from '@coachme/contracts/kit/route';
import {
  Controller,
  Inject,
  Req,
  RequestMapping,
  RequestMethod,
  Res,
  type Type,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Binding, ByCall } from '#platform/http/handlers';
import { HttpEdge } from '#platform/http/http-edge';
import { inputParser } from '#platform/http/parse-input';

/** The routes of a controller made here; the law that binds contract and controllers reads them. */
export const routesOfController = new WeakMap<Type, readonly RouteDef[]>();

/** The same with who answers each; the matrix of roles and routes reads what they ask first. */
export const bindingsOfController = new WeakMap<Type, readonly Binding[]>();

/** Routes bound by `byCall`, whose answers no key can keep. */
export const severalUnits = new Set<RouteDef>();

/** Binds routes of a contract to their handlers: one Nest controller, its decorators applied as functions. */
export function endpoints<const Rs extends readonly RouteDef[]>(
  name: string,
  bindings: { [k in keyof Rs]: Binding<Rs[k]> },
): Type {
  class Endpoints {
    readonly edge: HttpEdge;
    constructor(edge: HttpEdge) {
      this.edge = edge;
    }
  }
  Object.defineProperty(Endpoints, 'name', { value: `${name}Endpoints` });
  Inject(HttpEdge)(Endpoints, undefined, 0);
  Controller('api/v1')(Endpoints);
  // Each handler was paired with its own route above; here they are only carried.
  const carried = bindings as readonly Binding[];
  bindingsOfController.set(Endpoints, carried);
  for (const [index, binding] of carried.entries()) {
    bind(Endpoints.prototype, `${index}`, binding);
    if (binding[1] instanceof ByCall) severalUnits.add(binding[0]);
  }
  routesOfController.set(
    Endpoints,
    bindings.map(([route]) => route),
  );
  return Endpoints;
}

function bind(prototype: object, key: string, [route, handler]: Binding): void {
  const parse = inputParser(route);
  const value = function (this: { edge: HttpEdge }, request: FastifyRequest, reply: FastifyReply) {
    return this.edge.answer({ route, handler, parse }, request, reply);
  };
  Object.defineProperty(prototype, key, { value, configurable: true, writable: true });
  Req()(prototype, key, 0);
  Res()(prototype, key, 1);
  const mapping = RequestMapping({ path: route.path, method: RequestMethod[route.method] });
  mapping(prototype, key, { value });
}
