import { teamsContract as contract } from '@coachme/contracts/teams.contract';
import { endpoints } from '#platform/http/endpoints';
import { changeTeam } from './change-team.ts';
import { dissolveTeam } from './dissolve-team.ts';
import { formTeam } from './form-team.ts';
import { listTeams } from './list-teams.ts';

export const teamsControllers = [
  endpoints('Teams', [
    [contract.listTeams, listTeams],
    [contract.formTeam, formTeam],
    [contract.changeTeam, changeTeam],
    [contract.dissolveTeam, dissolveTeam],
  ]),
];
