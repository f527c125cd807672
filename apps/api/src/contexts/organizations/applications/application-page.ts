import type {
  ApplicationFace,
  ApplicationPage,
  applicationsContract,
} from '@coachme/contracts/applications.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { applicationPageChanged } from '@coachme/contracts/organizations.events';
import { nobody } from '#platform/access/actor';
import { anyone, permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import { faceOfOrganization } from '../branding/brand.queries.ts';
import { forgetFace } from '../branding/face.store.ts';
import { asPerson } from '../members/memberships.queries.ts';
import { doorOf } from './application.rules.ts';
import { readPage, requireDoor, requireOpenPage } from './application-page.queries.ts';
import { applicationPages } from './applications.tables.ts';
import { writeTicket } from './ticket.ts';

type Change = Input<typeof applicationsContract.changeApplicationPage> & { baseUrl: string };

/** The application page of the organization, as staff see it. */
export async function getApplicationPage(ctx: Ctx, baseUrl: string): Promise<ApplicationPage> {
  permit(ctx, 'invitation:read');
  const page = await readPage(ctx);
  const url = `${baseUrl}/apply/${doorOf(ctx.actor.organizationId)}`;
  const { isOpen = false, intro = '', questions = [] } = page ?? {};
  return { isOpen, intro, questions, url };
}

/** Opens or closes the page, and chooses what it asks. */
export async function changeApplicationPage(
  ctx: Ctx,
  { body, baseUrl }: Change,
): Promise<ApplicationPage> {
  permit(ctx, 'organization:update');
  refuseOddQuestions(body.questions);
  const { organizationId, userId } = ctx.actor;
  const change = { ...body, updatedAt: ctx.now, updatedBy: userId };
  await ctx.tx
    .insert(applicationPages)
    .values({ organizationId, ...change })
    .onConflictDoUpdate({ target: applicationPages.organizationId, set: change });
  forgetFace(ctx);
  await ctx.publish(applicationPageChanged({ isOpen: body.isOpen }));
  return getApplicationPage(ctx, baseUrl);
}

type Questions = Change['body']['questions'];

function refuseOddQuestions(questions: Questions): void {
  const ids = new Set(questions.map(({ id }) => id));
  if (ids.size < questions.length) {
    throw new AppError('invalid', 'question-twice', { field: 'body.questions' });
  }
  const bare = questions.findIndex(({ kind, choices }) => kind === 'choice' && choices.length < 2);
  if (bare >= 0) {
    throw new AppError('invalid', 'too-few-choices', { field: `body.questions.${bare}.choices` });
  }
}

type ByDoor = Input<typeof applicationsContract.getApplicationFace>;

/** What a stranger sees before applying; one answer for unknown doors and closed ones. */
export async function getApplicationFace(
  call: PublicCtx,
  { params }: ByDoor,
): Promise<ApplicationFace> {
  anyone(call, 'whoever wants to train may read what is asked');
  const organizationId = requireDoor(params.door);
  return call.work.run(asPerson(nobody, organizationId), async (ctx) => {
    const { intro, questions } = await requireOpenPage(ctx);
    const ticket = writeTicket(call.secrets, organizationId, ctx.now);
    return { organization: await faceOfOrganization(ctx), intro, questions, ticket };
  });
}
