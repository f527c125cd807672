import * as z from 'zod';
import { Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { setReactions } from './training-lists.ts';
import { Instant } from './words.ts';

export const SetReaction = z.enum(setReactions);
export type SetReaction = z.infer<typeof SetReaction>;

/** What a coach, or the client in return, says about one set of a session. */
export const SetComment = z.object({
  id: z.uuid(),
  workoutId: z.uuid(),
  clientId: z.uuid(),
  setLogId: z.uuid(),
  author: z.object({ userId: z.uuid(), name: z.string(), isClient: z.boolean() }),
  /** Empty when the reaction says it all. */
  body: z.string(),
  reaction: SetReaction.nullable(),
  createdAt: Instant,
});
export type SetComment = z.infer<typeof SetComment>;

export const CommentOnSet = z
  .strictObject({
    id: z.uuid().optional(),
    setLogId: z.uuid(),
    body: z.string().trim().max(500).default(''),
    reaction: SetReaction.nullable().default(null),
  })
  .refine(({ body, reaction }) => body !== '' || reaction !== null, {
    path: ['body'],
    message: 'Write something or choose a reaction.',
  });
export type CommentOnSet = z.infer<typeof CommentOnSet>;

const tag = 'Workouts';

export const setCommentsContract = {
  listSetComments: route({
    method: 'GET',
    path: '/workouts/:id/comments',
    access: 'signed-in',
    tag,
    summary: 'What coach and client said about the sets of a workout, oldest first',
    params: z.object({ id: z.uuid() }),
    query: PageQuery,
    response: page(SetComment),
    errors: ['not-found'],
  }),
  commentOnSet: route({
    method: 'POST',
    path: '/workouts/:id/comments',
    access: 'signed-in',
    tag,
    status: 201,
    summary:
      'Say something about a set, or react to it; the same id and content answers the stored one',
    params: z.object({ id: z.uuid() }),
    body: CommentOnSet,
    response: SetComment,
    errors: ['not-found', 'conflict'],
  }),
  removeSetComment: route({
    method: 'DELETE',
    path: '/workouts/:id/comments/:commentId',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Take back what one said about a set',
    params: z.object({ id: z.uuid(), commentId: z.uuid() }),
    response: Nothing,
    errors: ['not-found'],
  }),
};
