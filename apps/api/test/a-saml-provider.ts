import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateRawSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { SignedXml } from 'xml-crypto';
import {
  type Encryption,
  encryptedFor,
  encryptedTheNewWay,
  type NewWrapping,
} from './encrypt-assertion.ts';

/** Somebody as the provider knows them. */
export type SamlSubject = {
  readonly nameId: string;
  readonly email: string;
  readonly name: string;
};

/** What is wrong with the next answer, as an attacker or a careless provider would have it. */
export type Bend = {
  readonly audience?: string;
  readonly inResponseTo?: string;
  /** Of the assertion alone; empty: it says nothing. */
  readonly subjectInResponseTo?: string;
  readonly recipient?: string;
  readonly issuer?: string;
  readonly endedMinutesAgo?: number;
  readonly nameIdFormat?: string;
  readonly isUnsigned?: boolean;
  /** Signed by another key. */
  readonly isForeign?: boolean;
  /** Around the signed assertion, for whoever has this certificate. */
  readonly encryptedFor?: string;
  readonly encryption?: Encryption | NewWrapping;
  /** The envelope too, after encrypting, as Keycloak does. */
  readonly isEnvelopeSigned?: boolean;
  /** After signing, and after encrypting where that is asked for. */
  readonly rewrite?: (xml: string) => string;
};

/** The form that a browser carries from the provider to us. */
export type SamlForm = { readonly SAMLResponse: string; readonly RelayState: string };

export type SamlProvider = {
  readonly issuer: string;
  readonly entryPoint: string;
  readonly certificate: string;
  /** Somebody signs in on its page, as a browser would; answers the form that the page posts. */
  signIn(url: string, who: SamlSubject, bend?: Bend): Promise<SamlForm>;
  end(): Promise<void>;
};

type Keys = { readonly private: string; readonly cert: string };

/** A real SAML 2.0 provider on this machine, which signs XML as they do. */
export async function aSamlProvider(): Promise<SamlProvider> {
  const [own, foreign] = await Promise.all([aKeyPair(), aKeyPair()]);
  let visit: { who: SamlSubject; bend: Bend } | null = null;
  const server = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://provider.test');
    if (!visit) return void response.writeHead(404).end();
    const asked = inflateRawSync(Buffer.from(searchParams.get('SAMLRequest') ?? '', 'base64'));
    const { who, bend } = visit;
    const xml = answerTo(asked.toString(), who, { issuer, ...bend });
    const signed = bend.isUnsigned ? xml : sign(xml, bend.isForeign ? foreign : own);
    const sent = bend.encryptedFor === undefined ? signed : await encrypted(signed, bend);
    const whole = bend.isEnvelopeSigned ? sign(sent, own, envelope) : sent;
    const value = Buffer.from((bend.rewrite ?? ((same) => same))(whole)).toString('base64');
    response.setHeader('content-type', 'text/html');
    response.end(
      `<form method="post"><input name="SAMLResponse" value="${value}">
        <input name="RelayState" value="${searchParams.get('RelayState')}"></form>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It listens on a port, not on a socket file.
  const { port } = server.address() as AddressInfo;
  const entryPoint = `http://127.0.0.1:${port}/sso`;
  const issuer = `http://127.0.0.1:${port}/metadata`;
  return {
    ...{ issuer, entryPoint, certificate: own.cert },
    signIn: async (url, who, bend = {}) => {
      visit = { who, bend };
      const page = await (await fetch(url)).text();
      const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];
      return {
        SAMLResponse: field('SAMLResponse') ?? '',
        RelayState: field('RelayState') ?? '',
      };
    },
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function aKeyPair(): Promise<Keys> {
  const name = [{ name: 'commonName', value: 'provider.test' }];
  return generate(name, { keySize: 2048, algorithm: 'sha256' });
}

const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';

function answerTo(request: string, who: SamlSubject, bend: Bend & { issuer: string }): string {
  const read = (pattern: RegExp) => pattern.exec(request)?.[1] ?? '';
  const asked = read(/\bID="([^"]+)"/);
  const returnUrl = read(/AssertionConsumerServiceURL="([^"]+)"/);
  const us = read(/<saml:Issuer[^>]*>([^<]+)</);
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const end = at(bend.endedMinutesAgo === undefined ? 5 : -bend.endedMinutesAgo);
  const inResponseTo = bend.inResponseTo ?? asked;
  const ofSubject = bend.subjectInResponseTo ?? inResponseTo;
  const answers = ofSubject === '' ? '' : `InResponseTo="${ofSubject}"`;
  const attribute = (name: string, value: string) =>
    `<saml:Attribute Name="${name}"><saml:AttributeValue>${value}</saml:AttributeValue></saml:Attribute>`;
  return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_${randomUUID()}" Version="2.0" IssueInstant="${at(0)}" Destination="${returnUrl}" InResponseTo="${inResponseTo}"><saml:Issuer>${bend.issuer}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_${randomUUID()}" Version="2.0" IssueInstant="${at(0)}"><saml:Issuer>${bend.issuer}</saml:Issuer><saml:Subject><saml:NameID Format="${bend.nameIdFormat ?? persistent}">${who.nameId}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${end}" Recipient="${bend.recipient ?? returnUrl}" ${answers}/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${at(-10)}" NotOnOrAfter="${end}"><saml:AudienceRestriction><saml:Audience>${bend.audience ?? us}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${at(0)}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement>${attribute('email', who.email)}${attribute('displayName', who.name)}</saml:AttributeStatement></saml:Assertion></samlp:Response>`;
}

/** The answer with its assertion for one reader only. */
async function encrypted(xml: string, bend: Bend): Promise<string> {
  const { encryptedFor: certificate = '', encryption } = bend;
  const [signed = ''] = /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(xml) ?? [];
  const data =
    encryption && 'hash' in encryption
      ? encryptedTheNewWay(certificate, signed, encryption)
      : await encryptedFor(certificate, signed, encryption);
  return xml.replace(signed, `<saml:EncryptedAssertion>${data}</saml:EncryptedAssertion>`);
}

const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const assertion = "//*[local-name(.)='Assertion']";
const envelope = "/*[local-name(.)='Response']";

function sign(xml: string, keys: Keys, part = assertion): string {
  const signature = new SignedXml({
    privateKey: keys.private,
    publicCert: keys.cert,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: exclusive,
  });
  signature.addReference({
    xpath: part,
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', exclusive],
  });
  const after = { reference: `${part}/*[local-name(.)='Issuer']`, action: 'after' } as const;
  signature.computeSignature(xml, { location: after });
  return signature.getSignedXml();
}
