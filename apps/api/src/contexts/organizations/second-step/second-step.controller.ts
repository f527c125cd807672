import { passkeysContract, secondFactorContract } from '@coachme/contracts/second-factor.contract';
import { endpoints } from '#platform/http/endpoints';
import { askPasskeyForSecondStep } from './ask-passkey-for-second-step.ts';
import { askPasskeyToSignIn } from './ask-passkey-to-sign-in.ts';
import { proveSecondStep } from './prove-second-step.ts';
import { signInWithPasskey } from './sign-in-with-passkey.ts';

export const secondStepEndpoints = endpoints('SecondStep', [
  [secondFactorContract.proveSecondStep, proveSecondStep],
  [secondFactorContract.askPasskeyForSecondStep, askPasskeyForSecondStep],
  [passkeysContract.askPasskeyToSignIn, askPasskeyToSignIn],
  [passkeysContract.signInWithPasskey, signInWithPasskey],
]);
