import { ApiError } from '@coachme/contracts/kit/client';
import type { Problem } from '@coachme/contracts/kit/problem';
import type { TestApi } from '#test/an-api';

export const password = 'train-hard-demo';

let people = 0;

/** Somebody who may register; everybody is a different one. */
export function someone() {
  people += 1;
  return {
    email: `coach${people}@example.test`,
    password,
    name: 'Amina',
    organizationName: 'Northside Strength',
    timeZone: 'Africa/Nairobi',
  };
}

/** The problem a call was refused with. */
export async function refusal(call: Promise<unknown>): Promise<Problem> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ApiError) return error.problem;
  throw error ?? new Error('It was not refused.');
}

/** Headers of somebody who signed in. */
export const bearing = (session: { readonly accessToken?: string | undefined }) => ({
  headers: { authorization: `Bearer ${session.accessToken}` },
});

/** A new practice with its owner, over HTTP. */
export async function aSignedInOwner(api: TestApi) {
  const person = someone();
  const session = await api.as().auth.register({ body: person });
  return { person, session, bearing: bearing(session) };
}
