import { passwordContract } from '@coachme/contracts/password.contract';
import { registerByPhoneContract } from '@coachme/contracts/register-by-phone.contract';
import { sessionsContract } from '@coachme/contracts/sessions.contract';
import { waysInContract } from '@coachme/contracts/ways-in.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { askCodeToRegister } from '../sign-in/register-by-phone.ts';
import { changeEmail, confirmEmail } from './change-email.ts';
import { changePassword } from './change-password.ts';
import {
  endAllSessions,
  endOneSession,
  endOtherSessions,
  listSessions,
  listSignIns,
} from './devices.ts';
import { forgotPassword } from './forgot-password.ts';
import { listWays } from './list-ways.ts';
import { askCodeForPhone, linkPhone, linkTelegram, listMyWays, removeWay } from './own-ways.ts';
import { askCodeToProve, getProvingWays, proveAgain, textCodeToProve } from './prove-again.ts';
import { resetPassword } from './reset-password.ts';
import { askCode, signInByCode, signInByLink } from './sign-in-by-code.ts';
import { signInByTelegram } from './sign-in-by-telegram.ts';
import { askToVerifyEmail, verifyEmail } from './verify-email.ts';

export const waysInControllers = [
  endpoints('WaysIn', [
    [waysInContract.listWays, listWays],
    [waysInContract.askCode, askCode],
    [waysInContract.signInByCode, signInByCode],
    [waysInContract.signInByLink, signInByLink],
    [waysInContract.signInByTelegram, signInByTelegram],
    byCall(waysInContract.proveAgain, proveAgain),
    byCall(waysInContract.getProvingWays, getProvingWays),
    byCall(waysInContract.askCodeToProve, askCodeToProve),
    byCall(waysInContract.textCodeToProve, textCodeToProve),
    byCall(waysInContract.listMyWays, listMyWays),
    byCall(waysInContract.removeWay, removeWay),
    byCall(waysInContract.askCodeForPhone, askCodeForPhone),
    byCall(waysInContract.linkPhone, linkPhone),
    byCall(waysInContract.linkTelegram, linkTelegram),
  ]),
  endpoints('RegisterByPhone', [[registerByPhoneContract.askCodeToRegister, askCodeToRegister]]),
  endpoints('Password', [
    [passwordContract.forgotPassword, forgotPassword],
    [passwordContract.resetPassword, resetPassword],
    byCall(passwordContract.changePassword, changePassword),
    byCall(passwordContract.askToVerifyEmail, askToVerifyEmail),
    [passwordContract.verifyEmail, verifyEmail],
    byCall(passwordContract.changeEmail, changeEmail),
    [passwordContract.confirmEmail, confirmEmail],
  ]),
  endpoints('Sessions', [
    byCall(sessionsContract.listSessions, listSessions),
    byCall(sessionsContract.endSession, endOneSession),
    byCall(sessionsContract.endOtherSessions, endOtherSessions),
    byCall(sessionsContract.endAllSessions, endAllSessions),
    byCall(sessionsContract.listSignIns, listSignIns),
  ]),
];
