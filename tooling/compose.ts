import { parse } from 'yaml';

/** What of a compose file concerns its checks. */
export type Compose = {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
};
export type Service = {
  readonly image: string;
  readonly build?: {
    readonly context: string;
    readonly dockerfile: string;
    readonly target: string;
  };
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly env_file?: readonly { readonly path: string; readonly required: boolean }[];
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
};

/** Reads a compose file; what `<<` merges stands where it is merged. */
export function readCompose(text: string): Compose {
  // The checks ask no more of the file than what their assertions would find missing.
  return parse(text, { merge: true }) as Compose;
}

const setting = /^ {2}([A-Z][A-Z0-9_]+):/gm;
const direct = /process\.env\.([A-Z][A-Z0-9_]+)/g;

/** Settings that a program's text reads: keys of its schemas, and what it takes from the environment directly. */
export const settingsIn = (text: string): string[] =>
  [setting, direct].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name ?? ''));

const secretName = /PASSWORD|SECRET|TOKEN|_KEY$|DATABASE_URL|REDIS_URL|SMTP_URL|SMS_URL|SENTRY_DSN/;

/** Services whose environment holds a secret itself rather than the file that holds it. */
export const servicesWithSecrets = ({ services }: Compose): string[] =>
  Object.entries(services).flatMap(([name, { environment = {} }]) =>
    Object.keys(environment)
      .filter((key) => secretName.test(key) && !key.endsWith('_FILE'))
      .map((key) => `${name}: ${key}`),
  );

/** Images from elsewhere whose tag does not name a version. */
export const unpinnedImages = (images: readonly string[]): string[] =>
  images.filter((image) => !/:v?\d+\.\d+[\w.-]*$/.test(image));
