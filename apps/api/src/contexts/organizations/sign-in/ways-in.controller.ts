import { waysInContract } from '@coachme/contracts/ways-in.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { proveAgain } from './prove-again.ts';

export const waysInEndpoints = endpoints('WaysIn', [byCall(waysInContract.proveAgain, proveAgain)]);
