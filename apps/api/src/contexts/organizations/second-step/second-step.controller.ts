import { passkeysContract, secondFactorContract } from '@coachme/contracts/second-factor.contract';
import { textFactorContract } from '@coachme/contracts/text-factor.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { askPasskeyForSecondStep } from './ask-passkey-for-second-step.ts';
import { askPasskeyToSignIn } from './ask-passkey-to-sign-in.ts';
import { proveSecondStep } from './prove-second-step.ts';
import { signInWithPasskey } from './sign-in-with-passkey.ts';
import { askTextForSecondStep, beginTextFactor } from './text-codes.ts';

export const secondStepEndpoints = endpoints('SecondStep', [
  [secondFactorContract.proveSecondStep, proveSecondStep],
  [secondFactorContract.askPasskeyForSecondStep, askPasskeyForSecondStep],
  byCall(textFactorContract.beginTextFactor, beginTextFactor),
  [textFactorContract.askTextForSecondStep, askTextForSecondStep],
  [passkeysContract.askPasskeyToSignIn, askPasskeyToSignIn],
  [passkeysContract.signInWithPasskey, signInWithPasskey],
]);
