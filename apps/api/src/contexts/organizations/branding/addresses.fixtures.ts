import { request } from 'node:http';
import { aStaff } from '#fixtures/organizations/members/staff';
import type { TestApi } from '#test/an-api';

/** The main address of an installation whose organizations have subdomains of it. */
export const site = { publicUrl: 'http://coach.example', hasSubdomains: true } as const;

type Bearing = { readonly headers: { readonly authorization: string } };
type Asked = { readonly path: string; readonly host?: string; readonly body?: object };

/** What the server answers under a name that only it knows. */
export const askingAt =
  (api: TestApi) =>
  ({ path, host = 'coach.example', body }: Asked, as?: Bearing) => {
    const { port } = new URL(api.url);
    const headers = {
      ...{ host, 'x-client': 'mobile', 'content-type': 'application/json' },
      ...as?.headers,
    };
    const method = body ? 'POST' : 'GET';
    return new Promise<{ status: number; answer: Record<string, unknown> }>((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
        let text = '';
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, answer: JSON.parse(text) }),
        );
      });
      sent.on('error', reject);
      sent.end(body && JSON.stringify(body));
    });
  };

/** Two organizations, each with its address. */
export async function twoOrganizations(api: TestApi) {
  const [one, other] = [await aStaff(api), await aStaff(api)];
  const slugOf = async (as: Bearing) =>
    String((await api.as().organizations.getOrganization(undefined, as)).slug);
  return {
    one: { ...one, slug: await slugOf(one.owner.bearing) },
    other: { ...other, slug: await slugOf(other.owner.bearing) },
  };
}
