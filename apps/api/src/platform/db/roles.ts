import pg from 'pg';
import type { Secrets } from '#platform/secrets';

/** The roles this product has in the database; `maintenance` cannot sign in, the owner changes into it. */
export const loginRoles = ['owner', 'app', 'identity', 'relay', 'jobs'] as const;
export type LoginRole = (typeof loginRoles)[number];

/** Where the database is and how each role signs in to it. */
export type DatabaseAddress = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly ssl: pg.ClientConfig['ssl'];
};

/** Reads the address out of a connection string, leaving the person in it behind. */
export function addressOf(databaseUrl: string): DatabaseAddress {
  const { host, port, database, ssl } = new pg.Client(databaseUrl);
  return { host, port, database: database ?? 'postgres', ssl: ssl || undefined };
}

/** The password of a role: the same at every start, different for every installation. */
export function passwordOf(role: LoginRole, secrets: Secrets): string {
  return secrets.derive(`database role ${role}`);
}

/** How one role signs in. */
export function signInAs(
  role: LoginRole,
  address: DatabaseAddress,
  secrets: Secrets,
): pg.ClientConfig {
  return { ...address, user: `coachme_${role}`, password: passwordOf(role, secrets) };
}
