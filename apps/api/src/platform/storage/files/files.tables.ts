import { customType, integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, organizationId } from '#platform/db/columns';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** Files of an organization. What was declared stays beside what is kept: an image is written anew. */
export const files = pgSchema('platform').table(
  'files',
  {
    organizationId: organizationId(),
    id: id(),
    kind: text({ enum: ['attachment', 'branding'] }).notNull(),
    ownerId: uuid().notNull(),
    declaredType: text({
      enum: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    }).notNull(),
    declaredBytes: integer().notNull(),
    state: text({ enum: ['pending', 'ready', 'refused'] })
      .notNull()
      .default('pending'),
    refusal: text({
      enum: [
        'not-an-image',
        'not-a-pdf',
        'svg',
        'heic',
        'hides-another-file',
        'too-many-pixels',
        'broken',
      ],
    }),
    keptType: text({ enum: ['image/jpeg', 'image/webp', 'application/pdf'] }),
    keptBytes: integer(),
    keptSha256: bytes(),
    widthPixels: integer(),
    heightPixels: integer(),
    createdAt: createdAt(),
    uploadEndsAt: instant().notNull(),
    examinedFrom: instant(),
    sweptAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

export type FileRow = typeof files.$inferSelect;
