import { generate } from 'selfsigned';
import { expect, test } from 'vitest';
import { encryptedTheNewWay, type NewWrapping } from '#test/encrypt-assertion';
import { openedBy } from './saml-encryption.ts';

const pair = () => generate([{ name: 'commonName', value: 'us.test' }], { keySize: 2048 });
const [ours, former, theirs] = await Promise.all([pair(), pair(), pair()]);
const said = '<saml:Assertion>Zuri</saml:Assertion>';

function answer(by: NewWrapping): string {
  const data = encryptedTheNewWay(ours.cert, said, by);
  return `<samlp:Response><saml:EncryptedAssertion>${data}</saml:EncryptedAssertion></samlp:Response>`;
}

const digests = {
  sha1: 'http://www.w3.org/2000/09/xmldsig#sha1',
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  sha384: 'http://www.w3.org/2001/04/xmldsig-more#sha384',
  sha512: 'http://www.w3.org/2001/04/xmlenc#sha512',
};
const mask = (hash: string) => `http://www.w3.org/2009/xmlenc11#mgf1${hash}`;

test.each(Object.entries(digests))('a key wrapped with %s is taken out', async (hash, digest) => {
  const xml = answer({ hash, digest, mask: mask(hash) });
  const found = await openedBy(xml, [former.private, ours.private]);
  expect(found).toMatchObject({ key: ours.private, text: said });
  // What the library is given opens by the same key.
  expect(await openedBy(found?.xml ?? '', [ours.private])).toMatchObject({ text: said });
});

test('where no hash is named it is SHA-1, as the standard says', async () => {
  const xml = answer({ hash: 'sha1', digest: '', mask: '' });
  expect(await openedBy(xml, [ours.private])).toMatchObject({ text: said });
});

test.each([
  ['two hashes', { digest: digests.sha256, mask: mask('sha1') }],
  [
    'a hash that nobody should use',
    { digest: 'http://www.w3.org/2001/04/xmldsig-more#md5', mask: mask('md5') },
  ],
  ['another hash than it names', { digest: digests.sha512, mask: mask('sha512') }],
])('%s in one wrapping opens nothing', async (_, named) => {
  expect(await openedBy(answer({ hash: 'sha256', ...named }), [ours.private])).toBeNull();
});

test('a key of somebody else opens nothing', async () => {
  const xml = answer({ hash: 'sha256', digest: digests.sha256, mask: mask('sha256') });
  expect(await openedBy(xml, [former.private, theirs.private])).toBeNull();
});
