import { ssoContract as contract } from '@coachme/contracts/sso.contract';
import { ssoKeysContract } from '@coachme/contracts/sso-keys.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { addSsoConnection } from './add-sso-connection.ts';
import { addSsoDomain } from './add-sso-domain.ts';
import { changeSsoConnection } from './change-sso-connection.ts';
import { addSsoKey, dropSsoKey, switchSsoKey } from './change-sso-key.ts';
import { listSsoConnections } from './list-sso-connections.ts';
import { removeSsoConnection } from './remove-sso-connection.ts';
import { removeSsoDomain } from './remove-sso-domain.ts';
import { testSsoConnection } from './test-sso-connection.ts';
import { verifySsoDomain } from './verify-sso-domain.ts';

export const ssoControllers = [
  endpoints('Sso', [
    byCall(contract.listSsoConnections, listSsoConnections),
    byCall(contract.addSsoConnection, addSsoConnection),
    byCall(contract.changeSsoConnection, changeSsoConnection),
    byCall(ssoKeysContract.addSsoKey, addSsoKey),
    byCall(ssoKeysContract.switchSsoKey, switchSsoKey),
    byCall(ssoKeysContract.dropSsoKey, dropSsoKey),
    byCall(contract.removeSsoConnection, removeSsoConnection),
    byCall(contract.testSsoConnection, testSsoConnection),
    byCall(contract.addSsoDomain, addSsoDomain),
    byCall(contract.verifySsoDomain, verifySsoDomain),
    byCall(contract.removeSsoDomain, removeSsoDomain),
  ]),
];
