import type { Input, Output, RouteDef } from '@coachme/contracts/kit/route';
import type { Ctx } from '#platform/db/work';
import type { Again } from '#platform/http/answer';
import type { PublicCtx, SignedInCall } from '#platform/http/call';

/** Beside the parsed input: the revision the caller last saw, from `If-Match`. */
export type Given<R extends RouteDef> = Input<R> & { readonly ifMatch: number | null };

type Handler<C, R extends RouteDef> = (
  ctx: C,
  input: Given<R>,
) => Promise<Output<R> | Again<Output<R>>>;

/** Marks a handler that opens its units of work itself. */
export class ByCall<H> {
  readonly handle: H;
  constructor(handle: H) {
    this.handle = handle;
  }
}

export type HandlerOf<R extends RouteDef> = R['access'] extends 'public'
  ? Handler<PublicCtx, R>
  : Handler<Ctx, R> | ByCall<Handler<SignedInCall, R>>;

/** A route with who answers it. */
export type Binding<R extends RouteDef = RouteDef> = readonly [R, HandlerOf<NoInfer<R>>];

/**
 * Binds a signed-in route that is more than one unit of work, such as one per organization or per item:
 * `byCall(contract.bulkSync, (call, input) => …)` stands in the list instead of the pair.
 */
export const byCall = <const R extends RouteDef>(
  route: R,
  handle: Handler<SignedInCall, R>,
): readonly [R, ByCall<Handler<SignedInCall, R>>] => [route, new ByCall(handle)];
