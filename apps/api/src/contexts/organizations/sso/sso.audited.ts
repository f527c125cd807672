import {
  signInPolicyChanged,
  ssoConnected,
  ssoConnectionChanged,
  ssoDisconnected,
  ssoDomainProven,
  ssoDomainRemoved,
} from '@coachme/contracts/organizations.events';
import { audited } from '#platform/audit/audited';

const kind = (event: { readonly kind: string }) => ({ detail: { kind: event.kind } });
const domain = (event: { readonly domain: string }) => ({ detail: { domain: event.domain } });

/** What of the ways into an organization goes into the audit log. */
export const ssoAudited = [
  audited(signInPolicyChanged, ({ secondFactorRoles, isSsoRequired }) => ({
    detail: { secondFactorRoles, isSsoRequired },
  })),
  audited(ssoConnected, kind),
  audited(ssoConnectionChanged, kind),
  audited(ssoDisconnected, kind),
  audited(ssoDomainProven, (event) => ({ detail: { domain: event.domain, by: event.by } })),
  audited(ssoDomainRemoved, domain),
];
