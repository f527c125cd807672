import { type Profile, SAML, SamlStatusError, ValidateInResponseTo } from '@node-saml/node-saml';
import { type Provider, type ProviderIdentity, ProviderRefusal } from './provider.gateway.ts';
import { aroundEncrypted, isEncrypted, openedBy } from './saml-encryption.ts';

export type SamlSettings = {
  readonly id: string;
  readonly name: string;
  /** The entity id of the provider. */
  readonly issuer: string;
  /** Where people are sent, by the redirect binding. */
  readonly entryPoint: string;
  /** Of the provider, PEM or the base64 between its lines. */
  readonly certificate: string;
  /** Who we are to it. */
  readonly entityId: string;
  readonly signing: SamlSigning;
  /** A pair beside it: the next one, which the metadata names too, or the one before. */
  readonly other: (SamlSigning & { readonly isNext: boolean }) | null;
  /** Answers that are not encrypted are refused. */
  readonly wantsEncrypted: boolean;
};

/** What we sign requests with and what answers may be encrypted for, so that a provider may insist on it; both are PEM. */
export type SamlSigning = { readonly privateKey: string; readonly certificate: string };

/** Assertions may be this old, and clocks this far apart. */
const maxAssertionAgeMs = 5 * 60_000;
const acceptedClockSkewMs = 60_000;

/**
 * SAML 2.0, web browser SSO: we ask by redirection, the provider answers by a form. The assertion is signed, for us, and
 * answers this very request; what nobody asked for is refused, and each request is answered once. It may be encrypted for
 * us, around its signature.
 */
export function samlProvider(settings: SamlSettings): Provider {
  const { id, name } = settings;
  return {
    ...{ id, way: 'saml', name, isAnsweredByForm: true },
    begin: async (flow) => {
      const saml = partner(settings, flow.redirectUri, { requestId: requestIdOf(flow.id) });
      return new URL(await saml.getAuthorizeUrlAsync(flow.state, undefined, {}));
    },
    readForm: async (flow, response) => {
      const { xml, key } = await readable(
        settings,
        Buffer.from(response, 'base64').toString('utf8'),
      );
      const saml = partner(settings, flow.redirectUri, {
        requestId: requestIdOf(flow.id),
        decryptionKey: key,
      });
      const { profile } = await saml
        .validatePostResponseAsync({ SAMLResponse: Buffer.from(xml).toString('base64') })
        .catch((error: unknown) => {
          const kind = error instanceof SamlStatusError ? 'declined' : 'not-proven';
          throw new ProviderRefusal(kind, error);
        });
      // The library looks at the issuer of logouts only.
      const isTheirs = profile?.issuer === settings.issuer;
      if (!profile || !isTheirs || !isForThisTrip(profile, flow))
        throw new ProviderRefusal('not-proven');
      return identityIn(profile);
    },
    finish: async (flow) => {
      if (flow.outcome === null) throw new ProviderRefusal('not-proven');
      return flow.outcome;
    },
  };
}

/** Who we are to a SAML provider, with the certificates of what we sign and read, as the document that it reads. */
export function samlMetadata(settings: SamlSettings, returnUrl: string): string {
  const { signing, other } = settings;
  const saml = partner(settings, returnUrl, {
    requestId: '_metadata',
    decryptionKey: signing.privateKey,
  });
  const next = other?.isNext ? [other.certificate] : [];
  return saml.generateServiceProviderMetadata(signing.certificate, [signing.certificate, ...next]);
}

type Exchange = {
  readonly requestId: string;
  /** Opens an encrypted answer. */
  readonly decryptionKey?: string | null;
};

/** An id of XML may not begin with a digit. */
const requestIdOf = (flowId: string): string => `_${flowId}`;

type Readable = { readonly xml: string; readonly key: string | null };

/** Refuses what is odd; answers it with the key that opens what is encrypted, null where nothing is. */
async function readable(settings: SamlSettings, xml: string): Promise<Readable> {
  if (!isEncrypted(xml)) {
    refuseOddities(xml);
    if (settings.wantsEncrypted) throw new ProviderRefusal('not-proven');
    return { xml, key: null };
  }
  const { signing, other } = settings;
  const keys = [signing.privateKey, ...(other ? [other.privateKey] : [])];
  const opened = await openedBy(xml, keys);
  if (opened === null) throw new ProviderRefusal('not-proven');
  // What wraps a key by SHA-1 signs nothing, so only what is around and inside is looked at.
  refuseOddities(aroundEncrypted(xml));
  refuseOddities(opened.text);
  return opened;
}

function partner(
  settings: SamlSettings,
  callbackUrl: string,
  { requestId, decryptionKey = null }: Exchange,
): SAML {
  return new SAML({
    callbackUrl,
    entryPoint: settings.entryPoint,
    idpIssuer: settings.issuer,
    idpCert: settings.certificate,
    issuer: settings.entityId,
    audience: settings.entityId,
    privateKey: settings.signing.privateKey,
    ...(decryptionKey === null ? {} : { decryptionPvk: decryptionKey }),
    signatureAlgorithm: 'sha256',
    digestAlgorithm: 'sha256',
    wantAssertionsSigned: true,
    // Whether the envelope is signed too differs; what is believed is inside the assertion.
    wantAuthnResponseSigned: false,
    // A transient name would be another person at each visit; the provider chooses a lasting one.
    identifierFormat: null,
    disableRequestedAuthnContext: true,
    validateInResponseTo: ValidateInResponseTo.always,
    requestIdExpirationPeriodMs: 24 * 60 * 60_000,
    generateUniqueId: () => requestId,
    cacheProvider: onlyKnows(requestId),
    maxAssertionAgeMs,
    acceptedClockSkewMs,
  });
}

/** Which requests are open the row of the trip says, also to other processes: here there is the one. */
const onlyKnows = (requestId: string) => ({
  saveAsync: async () => null,
  getAsync: async (key: string) => (key === requestId ? new Date().toISOString() : null),
  removeAsync: async () => null,
});

/** No document types, which make small texts large; no SHA-1, which can be forged. */
function refuseOddities(xml: string): void {
  const isOdd = /<!DOCTYPE|<!ENTITY/i.test(xml) || /xmldsig#(?:rsa-|dsa-)?sha1"/.test(xml);
  if (isOdd) throw new ProviderRefusal('not-proven');
}

type Confirmation = { SubjectConfirmationData?: { $?: Record<string, string> }[] };
type Subject = { SubjectConfirmation?: Confirmation[] };

/** The envelope says which request it answers, and may be unsigned: so the signed assertion has to say it too. */
function isForThisTrip(profile: Profile, flow: { id: string; redirectUri: string }): boolean {
  // As xml2js reads what was signed; whatever is missing fails the comparison.
  const parsed = profile.getAssertion?.() as { Assertion?: { Subject?: Subject[] } } | undefined;
  const confirmations = parsed?.Assertion?.Subject?.[0]?.SubjectConfirmation ?? [];
  return confirmations.some(({ SubjectConfirmationData: [data] = [] }) => {
    const { InResponseTo, Recipient } = data?.$ ?? {};
    return InResponseTo === requestIdOf(flow.id) && Recipient === flow.redirectUri;
  });
}

const addressNames = [
  'email',
  'mail',
  'urn:oid:0.9.2342.19200300.100.1.3',
  'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress',
];
const personNames = [
  'displayName',
  'name',
  'urn:oid:2.16.840.1.113730.3.1.241',
  'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name',
];

function identityIn(profile: Profile): ProviderIdentity {
  const { nameID, nameIDFormat = '' } = profile;
  if (!nameID || nameIDFormat.endsWith(':transient')) throw new ProviderRefusal('not-proven');
  const said = (names: readonly string[]) =>
    names.map((name) => profile[name]).find((value) => typeof value === 'string' && value !== '');
  const byName = nameIDFormat.endsWith(':emailAddress') ? nameID : undefined;
  const email = said(addressNames) ?? byName;
  const name = said(personNames);
  return {
    accountId: nameID,
    email: email === undefined ? null : String(email).toLowerCase(),
    // Whether its word on addresses counts, the organization's proven domains say.
    isEmailVerified: false,
    name: name === undefined ? null : String(name).slice(0, 120),
  };
}
