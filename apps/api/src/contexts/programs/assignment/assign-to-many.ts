import type { assignmentsContract } from '@coachme/contracts/assignments.contract';
import type { Input } from '@coachme/contracts/kit/route';
import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import { derivedId } from '#platform/derived-id';
import { AppError } from '#platform/errors';
import { Again } from '#platform/http/answer';
import type { SignedInCall } from '#platform/http/call';
import { getProgram } from '../authoring/authoring.queries.ts';
import { assignProgram } from './assign-program.ts';

type Asked = Input<typeof assignmentsContract.assignToMany>;
type Given = {
  readonly clientId: string;
  readonly assignment: ProgramAssignment | null;
  readonly reason: string | null;
};

/** Gives a program to many clients at once, each in a unit of work of their own: one that cannot have it stops nobody. */
export async function assignToMany(call: SignedInCall, { params, body }: Asked) {
  permit(call, 'program:assign');
  await call.work.run(call.actor, (ctx) => getProgram(ctx, params.id));
  const items: Given[] = [];
  for (const clientId of new Set(body.clientIds)) {
    items.push(await assignOne(call, clientId, { params, body }));
  }
  return { items };
}

async function assignOne(
  call: SignedInCall,
  clientId: string,
  { params, body }: Asked,
): Promise<Given> {
  const { clientIds, cohortId, ...rest } = body;
  const id = derivedId(`cohort ${cohortId} ${params.id} ${clientId}`);
  try {
    const made = await call.work.run(call.actor, (ctx) =>
      assignProgram(ctx, { programId: params.id, assignment: { ...rest, id, clientId }, cohortId }),
    );
    const assignment = made instanceof Again ? made.value : made;
    return { clientId, assignment, reason: null };
  } catch (error) {
    // What is refused for one client is answered for them; anything else ends the whole.
    const isOwn = error instanceof AppError && ['not-found', 'conflict'].includes(error.code);
    if (!isOwn) throw error;
    return { clientId, assignment: null, reason: error.reason };
  }
}
