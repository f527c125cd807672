import { type UnsentThreshold, unsentThresholds } from './clients/thresholds.ts';
import type { DeviceDatabase } from './database/device-database.ts';
import { type UnsentBodyWeight, unsentBodyWeights } from './execution/body-weights.ts';
import { type UnsentComment, unsentComments } from './execution/comments.ts';
import { areSettingsUnsent } from './execution/training-settings.ts';

/** What was done here beside the sessions themselves, and would be lost with this device. */
export interface UnsentBeside {
  readonly bodyWeights: readonly UnsentBodyWeight[];
  readonly thresholds: readonly UnsentThreshold[];
  readonly comments: readonly UnsentComment[];
  readonly areSettingsUnsent: boolean;
}

/** Everything beside the sessions that the server has not confirmed. Whatever goes up alongside them belongs here. */
export async function unsentBeside(db: DeviceDatabase): Promise<UnsentBeside> {
  return {
    bodyWeights: await unsentBodyWeights(db),
    thresholds: await unsentThresholds(db),
    comments: await unsentComments(db),
    areSettingsUnsent: await areSettingsUnsent(db),
  };
}
