import * as z from 'zod';
import { equipment, muscles } from './exercise-lists.ts';

/** Small shapes that several contexts share. */
export const Email = z
  .email()
  .max(254)
  .transform((email) => email.trim().toLowerCase());
export const Name = z.string().trim().min(1).max(120);
export const Password = z.string().min(10).max(200);
export const LocalDate = z.iso.date();
export const Instant = z.iso.datetime({ offset: true });
export const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { message: 'Not a time zone. Give an IANA name such as Africa/Nairobi.' });
export const Locale = z.enum(['en', 'ar', 'sw']);
export type Locale = z.infer<typeof Locale>;
export const WeightUnit = z.enum(['kg', 'lb']);
export const Weekday = z.int().min(1).max(7);
/** Counts the changes of a thing that two people may edit; goes out as ETag, comes back as If-Match. */
export const Revision = z.int().min(1);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const Muscle = z.enum(muscles);
export type Muscle = z.infer<typeof Muscle>;

export const Equipment = z.enum(equipment);
export type Equipment = z.infer<typeof Equipment>;
