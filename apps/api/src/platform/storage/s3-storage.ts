import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Disk } from 'flydrive';
import { S3Driver } from 'flydrive/drivers/s3';
import { checkLink, signedPath } from './signed-link.ts';
import type { LinkTerms, Storage } from './storage.ts';
import type { S3Settings } from './storage-settings.ts';

/** What of an upload is signed beside its address: without it the length would be anybody's choice. */
const signableHeaders = new Set(['content-type', 'content-length']);

export type S3Parts = {
  /** Signs links for pieces, which come through this server. */
  readonly secret: string;
  readonly now: () => Date;
};

/** Files in a bucket, handed over by the S3 server itself. */
export function s3Storage(settings: S3Settings, { secret, now }: S3Parts): Storage {
  const { bucket } = settings;
  const client = clientOf(settings);
  // Private is the bucket's own choice; some servers know no other way.
  const disk = new Disk(
    new S3Driver({ client, bucket, visibility: 'private', supportsACL: false }),
  );
  const lifetime = ({ expiresAt }: LinkTerms) => ({
    expiresIn: Math.max(1, Math.floor((expiresAt.getTime() - now().getTime()) / 1000)),
    signingDate: now(),
  });
  return {
    write: (key, bytes, contentType) => disk.put(key, bytes, { contentType }),
    read: async (key) => Buffer.from(await disk.getBytes(key)),
    sizeOf: async (key) =>
      (await disk.exists(key)) ? (await disk.getMetaData(key)).contentLength : null,
    remove: (key) => disk.delete(key),
    resumableLink: (terms) => signedPath({ ...terms, method: 'TUS' }, secret),
    checkPieces: (link) => checkLink(link, secret, now()),
    uploadLink: (terms) => {
      const { key: Key, contentType: ContentType, bytes: ContentLength } = terms;
      const command = new PutObjectCommand({ Bucket: bucket, Key, ContentType, ContentLength });
      return getSignedUrl(client, command, { ...lifetime(terms), signableHeaders });
    },
    downloadLink: (terms) => {
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: terms.key,
        ResponseContentType: terms.contentType,
        ResponseContentDisposition: 'attachment',
      });
      return getSignedUrl(client, command, lifetime(terms));
    },
    counter: null,
    close: () => client.destroy(),
  };
}

function clientOf({ endpoint, region, accessKey, secretKey }: S3Settings): S3Client {
  return new S3Client({
    region,
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    // Amazon's newest checksums are not understood by every server that speaks S3.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}
