import { and, isNull } from 'drizzle-orm';
import { generate } from 'selfsigned';
import type { SealedPlace } from '#platform/encryption/seal';
import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { type ConnectionRow, requireConnection, thisConnection } from './sso.queries.ts';
import { ssoConnections } from './sso.tables.ts';

type Place = Pick<ConnectionRow, 'organizationId' | 'id'>;
type Column = 'signing_key_sealed' | 'other_key_sealed';

const placeOf = ({ organizationId, id }: Place, column: Column): SealedPlace => ({
  table: 'organizations.sso_connections',
  column,
  row: id,
  organizationId,
});

/** RSA of the size that every provider verifies, and signs with itself. */
const keyBits = 2048;
/** A provider that looks at the end of certificates would have to be told a new one. */
const certificateYears = 10;

/** A key pair of its own for a SAML connection, with the certificate that the provider reads. */
async function newPair(call: Call) {
  const notBeforeDate = call.now();
  const notAfterDate = new Date(notBeforeDate);
  notAfterDate.setUTCFullYear(notAfterDate.getUTCFullYear() + certificateYears);
  return generate([{ name: 'commonName', value: new URL(call.request.siteUrl).hostname }], {
    ...{ algorithm: 'sha256', keySize: keyBits, notBeforeDate, notAfterDate },
  });
}

/** What a new connection signs with from the first, its key sealed. */
export async function newSigning(call: Call, place: Place) {
  const made = await newPair(call);
  return {
    signingKeySealed: call.secrets.vault.seal(made.private, placeOf(place, 'signing_key_sealed')),
    signingCertificate: made.cert,
  };
}

/** What a connection will sign with once its provider knows it, its key sealed. */
export async function newOther(call: Call, place: Place) {
  const made = await newPair(call);
  return {
    otherKeySealed: call.secrets.vault.seal(made.private, placeOf(place, 'other_key_sealed')),
    otherCertificate: made.cert,
    otherMadeAt: call.now(),
    isOtherNext: true,
  };
}

/** Both pairs in each other's place; null where there is only one. Each key is sealed to the place it lies in. */
export function switched({ secrets: { vault } }: Call, row: ConnectionRow) {
  const { signingKeySealed, signingCertificate, otherKeySealed, otherCertificate } = row;
  if (signingKeySealed === null || otherKeySealed === null) return null;
  const now = vault.open(otherKeySealed, placeOf(row, 'other_key_sealed'));
  const before = vault.open(signingKeySealed, placeOf(row, 'signing_key_sealed'));
  return {
    signingKeySealed: vault.seal(now, placeOf(row, 'signing_key_sealed')),
    signingCertificate: otherCertificate,
    otherKeySealed: vault.seal(before, placeOf(row, 'other_key_sealed')),
    otherCertificate: signingCertificate,
    isOtherNext: false,
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
  const privateKey = call.secrets.vault.open(signingKeySealed, placeOf(row, 'signing_key_sealed'));
  return { privateKey, certificate: signingCertificate };
}

/** The pair beside it: the next one, or the one before; null where there is none. */
export function otherOf(call: Call, row: ConnectionRow) {
  const { otherKeySealed, otherCertificate, isOtherNext } = row;
  if (otherKeySealed === null || otherCertificate === null) return null;
  const privateKey = call.secrets.vault.open(otherKeySealed, placeOf(row, 'other_key_sealed'));
  return { privateKey, certificate: otherCertificate, isNext: isOtherNext === true };
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
