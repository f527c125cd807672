import type { SetComment } from '@coachme/contracts/set-comments.contract';
import type { Row } from '../database/device-database.ts';

/** Whether the server has a comment, or it waits here, or was refused. */
export type CommentState = 'sent' | 'waiting' | 'failed';

/** A word on a set, as it can be said before the device knows as whose client. */
export type SaidOnSet = Omit<SetComment, 'clientId'>;

/** The columns of a comment on the device. */
export function commentRow(comment: SaidOnSet, state: CommentState): Row {
  return {
    id: comment.id,
    workout_id: comment.workoutId,
    set_log_id: comment.setLogId,
    created_at: comment.createdAt,
    state,
    is_removed: 0,
    document: JSON.stringify(comment),
  };
}
