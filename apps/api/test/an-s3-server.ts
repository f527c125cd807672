import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';
import type { S3Settings } from '#platform/storage/storage-settings';

/** A server that speaks S3 over HTTP and checks signatures, with one empty bucket. */
export async function anS3Server(): Promise<{ settings: S3Settings; end(): Promise<void> }> {
  const directory = mkdtempSync(path.join(tmpdir(), 'coachme-s3-'));
  const bucket = 'coachme';
  const server = new S3rver({
    ...{ directory, port: 0, address: '127.0.0.1', silent: true },
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await server.run();
  // The keys that it knows from the start.
  const keys = { accessKey: 'S3RVER', secretKey: 'S3RVER' };
  return {
    settings: { endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', bucket, ...keys },
    end: async () => {
      await server.close();
      rmSync(directory, { recursive: true });
    },
  };
}
