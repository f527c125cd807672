import { date, integer, numeric, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Second half of the primary key `(organization_id, id)`; UUIDv7 made by `ctx.newId()` or a phone. */
export const id = () => uuid().notNull();

/** First in the primary key and in every index of a tenant table. */
export const organizationId = () => uuid().notNull();

/** An instant, in UTC. */
export const instant = () => timestamp({ withTimezone: true });
export const createdAt = () => instant().notNull();
export const updatedAt = () => instant().notNull();

/** A day as people write it, `YYYY-MM-DD`: never a Date, which would move it by the zone. */
export const localDate = () => date({ mode: 'string' });

/** An IANA time zone, such as `Africa/Nairobi`. */
export const timeZone = () => text();

/** Counted up at every change; the ETag of what two people edit. */
export const revision = () => integer().notNull().default(1);

/** Kilograms to four decimals: 45 lb comes back as 45 lb. */
export const kilograms = () => numeric({ precision: 8, scale: 4, mode: 'number' });
