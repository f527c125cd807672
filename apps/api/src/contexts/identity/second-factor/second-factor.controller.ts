import { passkeysContract, secondFactorContract } from '@coachme/contracts/second-factor.contract';
import { textFactorContract } from '@coachme/contracts/text-factor.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { addPasskey } from '../passkeys/add-passkey.ts';
import { askNewPasskey } from '../passkeys/ask-new-passkey.ts';
import { listPasskeys } from '../passkeys/list-passkeys.ts';
import { removePasskey } from '../passkeys/remove-passkey.ts';
import { renamePasskey } from '../passkeys/rename-passkey.ts';
import { beginTotp } from './begin-totp.ts';
import { confirmTotp } from './confirm-totp.ts';
import { getSecondFactors } from './get-second-factors.ts';
import { removeTotp } from './remove-totp.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { confirmTextFactor, removeTextFactor } from './text-factor.ts';

/** What a person sets up for themselves; proving with it is part of signing in, in `organizations`. */
export const secondFactorController = endpoints('SecondFactor', [
  byCall(secondFactorContract.getSecondFactors, getSecondFactors),
  byCall(secondFactorContract.beginTotp, beginTotp),
  byCall(secondFactorContract.confirmTotp, confirmTotp),
  byCall(secondFactorContract.removeTotp, removeTotp),
  byCall(secondFactorContract.renewRecoveryCodes, renewRecoveryCodes),
  byCall(textFactorContract.confirmTextFactor, confirmTextFactor),
  byCall(textFactorContract.removeTextFactor, removeTextFactor),
  byCall(passkeysContract.listPasskeys, listPasskeys),
  byCall(passkeysContract.askNewPasskey, askNewPasskey),
  byCall(passkeysContract.addPasskey, addPasskey),
  byCall(passkeysContract.renamePasskey, renamePasskey),
  byCall(passkeysContract.removePasskey, removePasskey),
]);
