import type { FastifyInstance } from 'fastify';
import type { AppLinkSettings } from '#platform/app-links/app-link-settings';

/**
 * What iOS and Android ask a domain before an app may open its links: which apps, for which addresses. Where no app of a
 * store is named, there is nothing to answer. Sources: developer.apple.com, Supporting associated domains;
 * developers.google.com, Digital Asset Links.
 */
export function openAppLinks(fastify: FastifyInstance, { ios, android }: AppLinkSettings): void {
  if (ios.length > 0) {
    const association = {
      applinks: {
        details: ios.map(({ surface, id }) => ({
          appIDs: [id],
          components: [
            // Acting as somebody belongs to the browser in which it was begun.
            { '/': '*', '?': { acting: '*' }, exclude: true },
            { '/': `/${surface}/*` },
          ],
        })),
      },
      webcredentials: { apps: ios.map(({ id }) => id) },
    };
    fastify.get('/.well-known/apple-app-site-association', () => association);
  }
  if (android.length > 0) {
    const statements = android.map(({ id, fingerprint }) => ({
      relation: [
        'delegate_permission/common.handle_all_urls',
        'delegate_permission/common.get_login_creds',
      ],
      target: {
        namespace: 'android_app',
        package_name: id,
        sha256_cert_fingerprints: [fingerprint],
      },
    }));
    fastify.get('/.well-known/assetlinks.json', () => statements);
  }
}
