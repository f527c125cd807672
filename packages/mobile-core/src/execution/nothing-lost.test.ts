import type { Workout } from '@coachme/contracts/execution.words';
import { NetworkError } from '@coachme/contracts/kit/client';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDevice } from '../database/node-driver.fixtures.ts';
import { aSet, aWorkout, changed, gone, idOf, squats, stored } from './execution.fixtures.ts';
import { findWorkout, saveWorkout } from './local.ts';
import { outboxItems, resumeOutbox, type SentItem } from './outbox.ts';
import { applyPage } from './pull.ts';
import { pushWaiting } from './remote.ts';

/** What may happen to a phone, in any order. */
const step = fc.oneof(
  fc.record({ do: fc.constant('save' as const), workout: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constantFrom('send', 'lose', 'restart' as const) }),
  fc.record({ do: fc.constant('pull' as const), workout: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('vanish' as const), workout: fc.integer({ min: 1, max: 3 }) }),
);

const answers = (sent: readonly SentItem[]) =>
  sent.map(({ item }) => ({ id: item.id, status: 'updated' as const, revision: 1 }));

test('whatever happens, in whatever order, what was saved is waiting or confirmed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const db = await aDevice();
      const saved = new Map<string, Workout>();
      const confirmed = new Map<string, Workout>();
      const push = async (sent: readonly SentItem[]) => {
        for (const { item } of sent) if (item.workout) confirmed.set(item.id, item.workout);
        return answers(sent);
      };
      for (const [number, one] of steps.entries()) {
        if (one.do === 'save') {
          const log = squats(one.workout, [aSet(1000 + number)]);
          const workout = aWorkout(one.workout, { exercises: [log] });
          saved.set(workout.id, workout);
          await saveWorkout(db, workout, number);
        } else if (one.do === 'pull') {
          const theirs = stored(aWorkout(one.workout, { title: 'Theirs' }), 1);
          await applyPage(db, { items: [changed('workout', theirs)], nextCursor: 'c' });
        } else if (one.do === 'vanish') {
          await applyPage(db, { items: [gone('workout', idOf(one.workout))], nextCursor: 'c' });
        } else if (one.do === 'lose') {
          const lost = () => Promise.reject(new NetworkError('gone'));
          await pushWaiting(db, { push: lost, pull: neverPulled }).catch(() => undefined);
        } else if (one.do === 'restart') {
          await resumeOutbox(db);
        } else {
          await pushWaiting(db, { push, pull: neverPulled });
        }
        const waiting = new Set((await outboxItems(db)).map(({ id }) => id));
        for (const [id, workout] of saved) {
          if (waiting.has(id)) {
            expect((await findWorkout(db, id))?.workout).toEqual(workout);
          } else {
            expect(confirmed.get(id)).toEqual(workout);
          }
        }
      }
      await db.close();
    }),
    { numRuns: 60 },
  );
}, 30_000);

const neverPulled = () => Promise.reject(new NetworkError('not asked here'));
