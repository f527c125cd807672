import type { MyBranch } from '@coachme/contracts/attendance.contract';

/** How branches are named to choose from: by their organization too, where several have one of that name. */
export function branchLabels(
  branches: readonly MyBranch[],
): { readonly id: string; readonly label: string }[] {
  return branches.map(({ id, name, organizationName }) => {
    const isShared = branches.some((other) => other.id !== id && other.name === name);
    return { id, label: isShared ? `${name} (${organizationName})` : name };
  });
}
