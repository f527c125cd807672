// What speaks with the server, and what reads after an update what an older version kept. Only fetched, by `contract.ts`:
// screens answer from what the device holds and need none of it.
export { api } from '@coachme/contracts/api';
export { MyBranches } from '@coachme/contracts/attendance.contract';
export { BodyWeight } from '@coachme/contracts/body-weights.contract';
export { Client } from '@coachme/contracts/clients.contract';
export { PersonalRecord, StoredWorkout, Workout } from '@coachme/contracts/execution.words';
export { Exercise } from '@coachme/contracts/exercises.contract';
export { SessionAnswer } from '@coachme/contracts/identity.contract';
export { ChangeProgram, Program, ScheduledDay } from '@coachme/contracts/programs.words';
export { SecondStepNeeded } from '@coachme/contracts/second-factor.contract';
export { SetComment } from '@coachme/contracts/set-comments.contract';
export { socketEvents } from '@coachme/contracts/sockets';
export { TrainingSettings } from '@coachme/contracts/training-settings.contract';
export { answerSchemaOf } from './coach/answer-schemas.ts';
