import {
  signInPolicyChanged,
  ssoConnected,
  ssoConnectionChanged,
  ssoDisconnected,
  ssoDomainProven,
  ssoDomainRemoved,
  ssoKeyChanged,
} from '@coachme/contracts/organizations.events';
import { audited } from '#platform/audit/audited';

type OfConnection = { readonly connectionId: string };

const connection = ({ connectionId: id }: OfConnection) => ({
  subject: { kind: 'connection' as const, id },
});
const kind = (event: OfConnection & { readonly kind: string }) => ({
  ...connection(event),
  detail: { kind: event.kind },
});
const domain = (event: OfConnection & { readonly domain: string }) => ({
  ...connection(event),
  detail: { domain: event.domain },
});

/** What of the ways into an organization goes into the audit log. */
export const ssoAudited = [
  audited(signInPolicyChanged, ({ secondFactorRoles, isSsoRequired }) => ({
    detail: { secondFactorRoles, isSsoRequired },
  })),
  audited(ssoConnected, kind),
  audited(ssoConnectionChanged, kind),
  audited(ssoKeyChanged, (event) => ({ ...connection(event), detail: { what: event.what } })),
  audited(ssoDisconnected, kind),
  audited(ssoDomainProven, (event) => ({
    ...connection(event),
    detail: { domain: event.domain, by: event.by },
  })),
  audited(ssoDomainRemoved, domain),
];
