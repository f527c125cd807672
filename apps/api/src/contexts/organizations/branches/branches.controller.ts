import { branchesContract as contract } from '@coachme/contracts/branches.contract';
import { endpoints } from '#platform/http/endpoints';
import { archiveBranch } from './archive-branch.ts';
import { listBranches } from './list-branches.ts';
import { openBranch } from './open-branch.ts';
import { placeMember } from './place-member.ts';
import { renameBranch } from './rename-branch.ts';
import { reopenBranch } from './reopen-branch.ts';

export const branchesControllers = [
  endpoints('Branches', [
    [contract.listBranches, listBranches],
    [contract.openBranch, openBranch],
    [contract.renameBranch, renameBranch],
    [contract.archiveBranch, archiveBranch],
    [contract.reopenBranch, reopenBranch],
    [contract.placeMember, placeMember],
  ]),
];
