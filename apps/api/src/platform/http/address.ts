import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import type { Config } from '#platform/config';

/** How a request reaches us, and which organization its address names. */
export type Address = {
  /** Such as `https://northside.coach.example`, without a slash at the end. */
  readonly baseUrl: string;
  /** The same without the organization's own part: what providers and passkeys know us by. */
  readonly siteUrl: string;
  readonly organizationSlug: string | null;
};

const slug = '[a-z0-9](?:-?[a-z0-9]){1,39}';
const byPath = new RegExp(`^/o/(${slug})(/api/v1/.*)$`);
const bySubdomain = new RegExp(`^(${slug})$`);

/** What the path said, by request: the address itself is given on without it. */
const named = new WeakMap<IncomingMessage, string>();

/** Before routing: `/o/northside/api/v1/clients` is `/api/v1/clients`, asked at the address of an organization. */
export function withoutOrganization(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const [, organization, path] = byPath.exec(url) ?? [];
  if (organization === undefined || path === undefined) return url;
  named.set(request, organization);
  return path;
}

type Where = Pick<Config, 'publicUrl' | 'hasSubdomains' | 'port'>;

/** Reads the address of a request: our own, or that of an organization where each has a subdomain. */
export function addressOf(request: FastifyRequest, config: Where): Address {
  const inPath = named.get(request.raw) ?? null;
  const { publicUrl, hasSubdomains, port } = config;
  if (publicUrl === null) {
    const host = request.headers.host ?? `localhost:${port}`;
    const baseUrl = `http://${host}`;
    return { baseUrl, siteUrl: baseUrl, organizationSlug: inPath };
  }
  const inHost = hasSubdomains ? subdomainOf(request.host, publicUrl) : null;
  const baseUrl = inHost === null ? publicUrl : urlOfOrganization(publicUrl, inHost);
  return { baseUrl, siteUrl: publicUrl, organizationSlug: inPath ?? inHost };
}

/** Where an organization is that has a subdomain of the site. */
export const urlOfOrganization = (siteUrl: string, slug: string): string =>
  siteUrl.replace('://', `://${slug}.`);

/** The word before our own name in a host; null for our own name, and for what is no word of an address. */
export function subdomainOf(host: string, publicUrl: string): string | null {
  const own = `.${new URL(publicUrl).host}`;
  if (!host.toLowerCase().endsWith(own)) return null;
  const word = host.toLowerCase().slice(0, -own.length);
  return word !== 'www' && bySubdomain.test(word) ? word : null;
}
