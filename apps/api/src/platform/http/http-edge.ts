import type { RouteDef } from '@coachme/contracts/kit/route';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isClosedWhileActing } from '#platform/access/acting';
import type { ActorResolver } from '#platform/access/actor-resolver';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { Again, type Answer } from '#platform/http/answer';
import { authenticate, requireOrganizationAt } from '#platform/http/authenticate';
import type { Call, SignedInCall } from '#platform/http/call';
import { type Binding, ByCall } from '#platform/http/handlers';
import { once, withIdOf } from '#platform/http/idempotency';
import type { ParsedInput } from '#platform/http/parse-input';
import { readForm } from '#platform/http/read-form';
import { factsOf } from '#platform/http/request-facts';
import { noteOrganization } from '#platform/http/request-log';
import { refuseForeignWrites } from '#platform/http/same-origin';
import { carrierOf } from '#platform/http/session-cookies';
import { spendAsAddress, spendAsPerson } from '#platform/http/spend';
import type { Platform } from '#platform/platform';

type Bound = {
  readonly route: RouteDef;
  readonly handler: Binding[1];
  readonly parse: (request: FastifyRequest) => ParsedInput;
};

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

type Ready = Bound & { readonly input: ParsedInput & { ifMatch: number | null } };

/** Between HTTP and the verbs: who asks, what exactly, in which unit of work, and the answer in contract shape. */
export class HttpEdge {
  readonly #platform: Platform;
  readonly #actorResolver: ActorResolver;

  constructor(platform: Platform, actorResolver: ActorResolver) {
    this.#platform = platform;
    this.#actorResolver = actorResolver;
  }

  async answer(bound: Bound, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const facts = factsOf(request, this.#platform.config);
    refuseForeignWrites(request, facts);
    const session = carrierOf(request, reply, facts);
    const work = this.#platform.work.from(facts.address);
    const call: Call = { ...this.#platform, work, request: facts, session };
    const { status, body } = await this.#decide(bound, call, { request, reply });
    reply.code(status);
    const revision = revisionOf(body);
    if (revision !== null) reply.header('etag', `"${revision}"`);
    if (bound.route.answers) nameKind(reply, bound.route.answers);
    if (status === 303) return void reply.header('location', locationOf(body)).send();
    await (status === 204 ? reply.send() : reply.send(body));
  }

  async #decide(bound: Bound, call: Call, { request, reply }: Exchange): Promise<Answer> {
    const { limits } = this.#platform;
    const spender = { facts: call.request, reply };
    if (bound.route.access === 'public') {
      await spendAsAddress(limits, bound.route.budget ?? 'anonymous', spender);
      return answerOf(bound.route, await handle(call, ready(bound, request)));
    }
    const keeper = { tokens: this.#platform.tokens, actorResolver: this.#actorResolver };
    const actor = await authenticate(keeper, call.request.accessToken).catch(async (error) => {
      await spendAsAddress(limits, 'session', spender);
      throw error;
    });
    await requireOrganizationAt(keeper, call.request.organizationSlug, actor);
    await spendAsPerson(limits, bound.route, { actor, reply });
    if (actor.actedBy !== undefined && isClosedWhileActing(bound.route)) {
      throw new AppError('forbidden', 'not-while-acting', {
        detail: 'This is the person’s own to do, not for somebody who acts as them.',
      });
    }
    noteOrganization(request, actor.organizationId);
    if (bound.route.sends === 'form') request.body = await readForm(request, bound.route);
    const prepared = ready(bound, request);
    const key = keyOf(request);
    if (bound.handler instanceof ByCall) {
      const named =
        key === null ? prepared : { ...prepared, input: withIdOf(actor, prepared, key) };
      return answerOf(bound.route, await handle({ ...call, actor }, named));
    }
    return call.work.run(actor, (ctx) => inOneUnit(ctx, prepared, key));
  }
}

/** What an answer is that is not JSON; a picture is named by its file, and so never changes. */
function nameKind(reply: FastifyReply, kind: NonNullable<RouteDef['answers']>): void {
  if (kind === 'application/pdf') return void reply.type(kind).header('cache-control', 'no-store');
  if (kind !== 'image/webp') return void reply.type(`${kind}; charset=utf-8`);
  reply.type(kind).header('cache-control', 'public, max-age=31536000, immutable');
}

async function inOneUnit(ctx: Ctx, bound: Ready, key: string | null): Promise<Answer> {
  const create = async () => answerOf(bound.route, await handle(ctx, bound));
  if (key === null) return create();
  const route = `${bound.route.method} ${bound.route.path}`;
  return once(ctx, { key, route, input: bound.input }, create);
}

function ready(bound: Bound, request: FastifyRequest): Ready {
  return { ...bound, input: { ...bound.parse(request), ifMatch: ifMatchOf(request) } };
}

function handle(ctx: Ctx | Call | SignedInCall, { handler, input }: Ready): Promise<unknown> {
  const run = handler instanceof ByCall ? handler.handle : handler;
  // `endpoints` paired this handler with this route, and so with this context and this input.
  return (run as (ctx: unknown, input: unknown) => Promise<unknown>)(ctx, input);
}

/** Only what the contract names leaves the house. */
function answerOf(route: RouteDef, result: unknown): Answer {
  const isAgain = result instanceof Again;
  const body = route.response.parse((isAgain ? result.value : result) ?? {});
  return { status: isAgain ? 200 : (route.status ?? 200), body };
}

function keyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || typeof key !== 'string') return null;
  if (!/^[\x21-\x7e]{1,128}$/.test(key)) {
    throw new AppError('invalid', 'idempotency-key', { field: 'headers.idempotency-key' });
  }
  return key;
}

function ifMatchOf(request: FastifyRequest): number | null {
  const header = request.headers['if-match'];
  if (header === undefined || header === '*') return null;
  const revision = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1];
  if (revision === undefined)
    throw new AppError('invalid', 'if-match', { field: 'headers.if-match' });
  return Number(revision);
}

/** Always a page of ours: what sends a browser on never takes the way from the request. */
function locationOf(body: unknown): string {
  const isPlace = typeof body === 'object' && body !== null && 'location' in body;
  return isPlace && typeof body.location === 'string' ? body.location : '/';
}

function revisionOf(body: unknown): number | null {
  const isThing = typeof body === 'object' && body !== null && 'revision' in body;
  return isThing && typeof body.revision === 'number' ? body.revision : null;
}
