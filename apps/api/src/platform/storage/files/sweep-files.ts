import * as z from 'zod';
import { every } from '#platform/jobs/schedules';
import type { Platform } from '#platform/platform';
import { keysOf, later, sweepMinutes } from './file.rules.ts';

const Unswept = z.object({
  organizationId: z.uuid(),
  id: z.uuid(),
  kind: z.enum(['attachment', 'branding']),
  state: z.enum(['pending', 'ready', 'refused']),
});
const atOnce = 100;

/** Clears up once an hour what uploads leave behind. */
export const sweepingFiles = every('files.sweep', '23 * * * *', sweepFiles);

/**
 * Removes what was brought and is kept in another shape, and files that were never completed: objects first and
 * then the row, so that a kill in between leaves nothing that no row knows.
 */
export async function sweepFiles(
  platform: Pick<Platform, 'pools' | 'storage' | 'now'>,
): Promise<void> {
  const { pools, storage, now } = platform;
  for (;;) {
    const { rows } = await pools.relay.query(
      `select organization_id as "organizationId", id, kind, state from platform.files
       where swept_at is null and upload_ends_at < $1 order by upload_ends_at limit ${atOnce}`,
      [later(now(), -sweepMinutes)],
    );
    for (const row of rows.map((found) => Unswept.parse(found))) {
      const { upload, ...kept } = keysOf(row);
      await storage.remove(upload);
      const key = [row.organizationId, row.id];
      if (row.state !== 'pending') {
        await pools.relay.query(
          'update platform.files set swept_at = $3 where organization_id = $1 and id = $2',
          [...key, now()],
        );
        continue;
      }
      for (const object of Object.values(kept)) await storage.remove(object);
      await pools.relay.query(
        'delete from platform.files where organization_id = $1 and id = $2',
        key,
      );
    }
    if (rows.length < atOnce) return;
  }
}
