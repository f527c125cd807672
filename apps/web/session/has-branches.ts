import type { Me } from '@coachme/contracts/identity.contract';

/** Whether people come to places of the organization; a practice or one person alone has none. */
export function hasBranches({ kind }: Me['organization']): boolean {
  return kind === 'gym' || kind === 'company';
}
