import { createHash } from 'node:crypto';
import { themeScript } from '@coachme/design-tokens/theme-script';
import type { Config } from '#platform/config';
import { originOf } from '#platform/storage/storage-settings';

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const themeHash = hashOf(themeScript);

/** What every page may load and reach: ourselves, and the bucket where files lie. Nobody frames us or takes our forms. */
function policyOf({ s3 }: Pick<Config, 's3'>, scripts: string): string {
  const files = s3 === null ? '' : ` ${originOf(s3)}`;
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    // Positions and sizes are written on elements by the libraries that measure them.
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${files}`,
    `media-src 'self' blob:${files}`,
    "font-src 'self' data:",
    `connect-src 'self' ws: wss:${files}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** An app's page has its scripts in files only; its database is WebAssembly. */
export function appPolicy(config: Pick<Config, 's3'>): string {
  return policyOf(config, "'self' 'wasm-unsafe-eval'");
}

/**
 * A page of the web runs our files and the scripts that Next marked with this answer's own word; the only other one is the
 * theme's, which static pages carry too. `isDev`: React's development build makes functions from text.
 */
export function webPolicy(
  config: Pick<Config, 's3'>,
  { nonce, isDev }: { readonly nonce: string; readonly isDev: boolean },
): string {
  const scripts = `'self' 'nonce-${nonce}' ${themeHash}`;
  return policyOf(config, isDev ? `${scripts} 'unsafe-eval'` : scripts);
}
