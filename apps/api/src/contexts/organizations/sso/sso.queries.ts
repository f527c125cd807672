import type { SsoConnection, SsoDomain } from '@coachme/contracts/sso.contract';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { providersFacade } from '#contexts/identity';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { providerIdOf } from '../providers/provider-id.rules.ts';
import { certificateEnd } from './certificate.ts';
import { ssoConnections, ssoDomains } from './sso.tables.ts';

export type ConnectionRow = typeof ssoConnections.$inferSelect;
export type DomainRow = typeof ssoDomains.$inferSelect;

export const thisConnection = (ctx: Ctx, id: string) =>
  and(eq(ssoConnections.organizationId, ctx.actor.organizationId), eq(ssoConnections.id, id));

export const thisDomain = (ctx: Ctx, id: string) =>
  and(eq(ssoDomains.organizationId, ctx.actor.organizationId), eq(ssoDomains.id, id));

/** Whether a provider is this organization's own. */
export async function isOwnConnection(ctx: Ctx, connectionId: string): Promise<boolean> {
  const [own] = await ctx.tx
    .select({ id: ssoConnections.id })
    .from(ssoConnections)
    .where(thisConnection(ctx, connectionId));
  return own !== undefined;
}

/** An organization's own provider; null when it is gone. */
export async function findConnection(ctx: Ctx, id: string): Promise<ConnectionRow | null> {
  const [row] = await ctx.tx.select().from(ssoConnections).where(thisConnection(ctx, id));
  return row ?? null;
}

/** A connection by its id alone, for whoever reads it without being of an organization; null where there is none. */
export async function connectionAnywhere(call: Call, id: string): Promise<ConnectionRow | null> {
  const owner = await call.work.runAs('identity', async ({ tx }) => {
    const { organizationId } = ssoConnections;
    const [row] = await tx
      .select({ organizationId })
      .from(ssoConnections)
      .where(eq(ssoConnections.id, id));
    return row ?? null;
  });
  if (owner === null) return null;
  return call.work.runAsSystem(owner.organizationId, 'SAML metadata', (ctx) =>
    findConnection(ctx, id),
  );
}

export async function requireConnection(ctx: Ctx, id: string): Promise<ConnectionRow> {
  const row = await findConnection(ctx, id);
  if (!row) throw new AppError('not-found', 'sso-connection');
  return row;
}

export async function requireDomain(ctx: Ctx, id: string): Promise<DomainRow> {
  const [row] = await ctx.tx.select().from(ssoDomains).where(thisDomain(ctx, id));
  if (!row) throw new AppError('not-found', 'sso-domain');
  return row;
}

/** Domains of connections, in one statement. */
export async function domainsOf(ctx: Ctx, connectionIds: readonly string[]): Promise<DomainRow[]> {
  if (connectionIds.length === 0) return [];
  return ctx.tx
    .select()
    .from(ssoDomains)
    .where(
      and(
        eq(ssoDomains.organizationId, ctx.actor.organizationId),
        inArray(ssoDomains.connectionId, [...connectionIds]),
      ),
    )
    .orderBy(asc(ssoDomains.domain));
}

/** Whether the organization has a provider whose domain is proven: else nobody could come by it. */
export async function hasProvenDomain(ctx: Ctx): Promise<boolean> {
  const rows = await ctx.tx
    .select({ verifiedAt: ssoDomains.verifiedAt })
    .from(ssoDomains)
    .where(eq(ssoDomains.organizationId, ctx.actor.organizationId));
  return rows.some(({ verifiedAt }) => verifiedAt !== null);
}

/** The TXT record that proves a domain for an organization; always the same one. */
export function recordOf(call: Call, { organizationId, domain }: DomainRow): SsoDomain['record'] {
  const value = call.secrets.derive(`sso domain ${organizationId} ${domain}`);
  return { name: `_coachme.${domain}`, value: `coachme-domain=${value}` };
}

/** Who we are to a SAML provider: an address at which it may read the same as a document. */
export const entityIdOf = (call: Call, connectionId: string): string =>
  `${call.request.siteUrl}/api/v1/auth/provider/metadata/${providerIdOf(connectionId)}`;

/** A connection as the contract shows one; its secret stays here. */
export function shownConnection(
  call: Call,
  row: ConnectionRow,
  domains: readonly DomainRow[],
): SsoConnection {
  const { id, name, issuer, revision } = row;
  const provider = { id: providerIdOf(id), isAnsweredByForm: row.kind === 'saml' };
  const common = {
    ...{ id, name, issuer, revision },
    createdAt: row.createdAt.toISOString(),
    returnUrl: providersFacade.returnAddress(provider, call.request.siteUrl),
    domains: domains
      .filter(({ connectionId }) => connectionId === id)
      .map((one) => ({
        id: one.id,
        domain: one.domain,
        record: recordOf(call, one),
        verifiedAt: one.verifiedAt?.toISOString() ?? null,
      })),
  };
  if (row.kind === 'oidc') {
    const hasClientSecret = row.clientSecretSealed !== null;
    return { kind: 'oidc', ...common, clientId: row.clientId ?? '', hasClientSecret };
  }
  const { entryPoint, certificate } = row;
  if (entryPoint === null || certificate === null) throw new Error('A SAML connection is half.');
  const certificateEndsAt = certificateEnd(certificate) ?? row.createdAt;
  return {
    ...{ kind: 'saml', ...common, entryPoint, certificate },
    certificateEndsAt: certificateEndsAt.toISOString(),
    entityId: entityIdOf(call, id),
    signingCertificate: row.signingCertificate,
    otherKey: otherKeyOf(row),
    wantsEncrypted: row.wantsEncrypted,
  };
}

/** The pair beside the one in use, without its secret half. */
function otherKeyOf({ otherCertificate, otherMadeAt, isOtherNext }: ConnectionRow) {
  if (otherCertificate === null || otherMadeAt === null) return null;
  const isNext = isOtherNext === true;
  return { certificate: otherCertificate, isNext, madeAt: otherMadeAt.toISOString() };
}

/** One connection as it is now, for those who just changed it. */
export async function shownNow(call: Call, ctx: Ctx, id: string): Promise<SsoConnection> {
  return shownConnection(call, await requireConnection(ctx, id), await domainsOf(ctx, [id]));
}
