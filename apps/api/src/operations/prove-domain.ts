import { ssoDomainProven } from '@coachme/contracts/organizations.events';
import { asOwner, type Target } from './database/connections.ts';
import { Refusal } from './refusal.ts';
import { noteCommand, tell } from './tell.ts';

type Named = {
  readonly organizationId: string;
  readonly connectionId: string;
  readonly name: string;
};

/**
 * Takes a domain for proven that an organization has named for its provider, where its record cannot be looked for. Only
 * after it is certain whose it is: the provider speaks for its addresses from then on. Answers what was done.
 */
export function proveDomain(
  target: Target,
  domain: string,
  now: Date = new Date(),
): Promise<string> {
  return asOwner(target, async (owner) => {
    await owner.query('begin; set local role coachme_maintenance');
    const { rows } = await owner.query<Named>(
      `select d.organization_id as "organizationId", d.connection_id as "connectionId", o.name
       from organizations.sso_domains d join organizations.organizations o using (organization_id)
       where d.domain = $1`,
      [domain],
    );
    const [named, ...others] = rows;
    if (!named) throw new Refusal(`No organization has named ${domain} for a provider of its own.`);
    if (others.length > 0) {
      const names = rows.map(({ name }) => name).join(', ');
      throw new Refusal(`${names} have all named ${domain}: all but one must remove it first.`);
    }
    const { organizationId, connectionId } = named;
    await owner.query(
      `insert into identity.captured_domains (domain, captured_by, connection_id, captured_at)
       values ($1, $2, $3, $4)
       on conflict (domain) do update set captured_by = $2, connection_id = $3, captured_at = $4`,
      [domain, organizationId, connectionId, now],
    );
    await owner.query(
      `update organizations.sso_domains set verified_at = $3
       where organization_id = $1 and domain = $2`,
      [organizationId, domain, now],
    );
    const event = ssoDomainProven({ connectionId, domain, by: 'operator' });
    await tell(owner, event, { organizationId, now });
    await noteCommand(owner, { what: 'prove-domain', organizationId, now });
    await owner.query('commit');
    return `The provider of ${named.name} answers for addresses of ${domain} now.`;
  });
}
