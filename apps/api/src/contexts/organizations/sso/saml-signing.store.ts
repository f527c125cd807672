import { and, isNull } from 'drizzle-orm';
import { generate } from 'selfsigned';
import type { SealedPlace } from '#platform/encryption/seal';
import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { type ConnectionRow, requireConnection, thisConnection } from './sso.queries.ts';
import { ssoConnections } from './sso.tables.ts';

type Place = Pick<ConnectionRow, 'organizationId' | 'id'>;

const placeOf = ({ organizationId, id }: Place): SealedPlace => ({
  table: 'organizations.sso_connections',
  column: 'signing_key_sealed',
  row: id,
  organizationId,
});

/** RSA of the size that every provider verifies, and signs with itself. */
const keyBits = 2048;
/** A provider that looks at the end of certificates would have to be told a new one. */
const certificateYears = 10;

/** A key of its own for a SAML connection, sealed, with the certificate that the provider reads. */
export async function newSigning(call: Call, place: Place) {
  const notBeforeDate = call.now();
  const notAfterDate = new Date(notBeforeDate);
  notAfterDate.setUTCFullYear(notAfterDate.getUTCFullYear() + certificateYears);
  const made = await generate(
    [{ name: 'commonName', value: new URL(call.request.siteUrl).hostname }],
    {
      ...{ algorithm: 'sha256', keySize: keyBits, notBeforeDate, notAfterDate },
    },
  );
  return {
    signingKeySealed: call.secrets.vault.seal(made.private, placeOf(place)),
    signingCertificate: made.cert,
  };
}

/** What signs the requests of a connection; one from before requests were signed gets its key now. */
export async function signingOf(call: Call, row: ConnectionRow) {
  const { signingKeySealed, signingCertificate } = hasSigning(row)
    ? row
    : await withSigning(call, row);
  if (signingKeySealed === null || signingCertificate === null) {
    throw new AppError('not-found', 'sso-connection');
  }
  const privateKey = call.secrets.vault.open(signingKeySealed, placeOf(row));
  return { privateKey, certificate: signingCertificate };
}

const hasSigning = (row: ConnectionRow) => row.signingKeySealed !== null;

/** Of two who make one at once, the first counts. */
async function withSigning(call: Call, row: ConnectionRow): Promise<ConnectionRow> {
  const signing = await newSigning(call, row);
  return call.work.runAsSystem(row.organizationId, 'a key that signs requests', async (ctx) => {
    await ctx.tx
      .update(ssoConnections)
      .set(signing)
      .where(and(thisConnection(ctx, row.id), isNull(ssoConnections.signingKeySealed)));
    return requireConnection(ctx, row.id);
  });
}
