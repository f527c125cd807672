import { uuidV7 } from '@coachme/domain/ids/uuid-v7.rules';

/** An id made here, so that a repeated create is the same create. */
export function newId(): string {
  return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
}
