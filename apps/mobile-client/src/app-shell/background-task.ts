import { deviceDatabase } from '@coachme/mobile-core/database/device-database';
import { databaseOf, expoDriver } from '@coachme/mobile-core/database/expo-driver';
import { migrate } from '@coachme/mobile-core/database/migrations';
import { drainOutbox } from '@coachme/mobile-core/execution/drain-outbox';
import { httpSyncRemote } from '@coachme/mobile-core/execution/remote';
import { BackgroundTaskResult } from 'expo-background-task';
import { defineTask } from 'expo-task-manager';
import { api, session, shell } from './session.ts';

/** The phone knows the task by this name, also from versions before. */
export const OUTBOX_TASK = 'coachme-outbox';

// Said before anything is rendered: the phone starts the app for this alone, without a screen.
defineTask(OUTBOX_TASK, async () => {
  try {
    await sendWhatWaits();
    return BackgroundTaskResult.Success;
  } catch (error) {
    // Nobody is there to see it; the phone comes back to it, and so does the app when it is opened.
    console.error(error);
    return BackgroundTaskResult.Failed;
  }
});

async function sendWhatWaits(): Promise<void> {
  if (session.state.get().status === 'unknown') await session.restore();
  const here = session.state.get();
  if (here.status !== 'signed-in') return;
  const database = deviceDatabase(await expoDriver(databaseOf(shell.surface, here.user.id)));
  try {
    await migrate(database);
    await drainOutbox(database, httpSyncRemote(api), Date.now());
  } finally {
    await database.close();
  }
}
