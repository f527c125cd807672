import { rolesContract as contract } from '@coachme/contracts/roles.contract';
import { endpoints } from '#platform/http/endpoints';
import { changeRole } from './change-role.ts';
import { defineRole } from './define-role.ts';
import { listPermissions } from './list-permissions.ts';
import { listRoles } from './list-roles.ts';
import { removeRole } from './remove-role.ts';

export const rolesControllers = [
  endpoints('Roles', [
    [contract.listPermissions, listPermissions],
    [contract.listRoles, listRoles],
    [contract.defineRole, defineRole],
    [contract.changeRole, changeRole],
    [contract.removeRole, removeRole],
  ]),
];
