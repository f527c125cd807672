import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { Problem } from '@coachme/contracts/kit/problem';
import {
  type SecondStepNeeded,
  SecondStepNeeded as Shape,
} from '@coachme/contracts/second-factor.contract';
import type { TestApi } from '#test/an-api';
import type { World } from '#test/world';
import { totpCode } from './totp.rules.ts';

const bearing = ({ accessToken }: SessionAnswer) => ({
  headers: { authorization: `Bearer ${accessToken}` },
});

/** Sets up an authenticator app for who is signed in, over HTTP; answers its secret and the recovery codes. */
export async function anAuthenticator(api: TestApi, world: World, session: SessionAnswer) {
  const { secret } = await api.as().secondFactor.beginTotp(undefined, bearing(session));
  const code = totpCode(secret, world.clock.now());
  const body = { code };
  const { recoveryCodes } = await api.as().secondFactor.confirmTotp({ body }, bearing(session));
  world.clock.advance(30_000);
  return { secret, recoveryCodes, code: () => totpCode(secret, world.clock.now()) };
}

/** The ticket in a refusal that asks for the second step. */
export const secondStepOf = (problem: Problem): SecondStepNeeded => Shape.parse(problem.current);
