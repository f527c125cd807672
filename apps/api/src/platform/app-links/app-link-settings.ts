import * as z from 'zod';

/** An app of a store that may open links to this installation. */
export type StoreApp = {
  /** Which of the two apps it is, by the address of its web twin. */
  readonly surface: 'app' | 'coach-app';
  readonly id: string;
};
/** With the SHA-256 fingerprint of the certificate its store signs with. */
export type AndroidApp = StoreApp & { readonly fingerprint: string };

export type AppLinkSettings = {
  readonly ios: readonly StoreApp[];
  readonly android: readonly AndroidApp[];
};

const id = '[A-Za-z][\\w-]*(?:\\.[\\w-]+)+';
const iosApp = new RegExp(`^(app|coach-app)=([A-Z0-9]{10}\\.${id})$`);
const androidApp = new RegExp(`^(app|coach-app)=(${id})/((?:[0-9A-F]{2}:){31}[0-9A-F]{2})$`);
const wantedIos =
  'use app= or coach-app=, the team and the bundle, such as app=A1B2C3D4E5.app.coachme.client, with commas between them';
const wantedAndroid =
  'use app= or coach-app=, the package, a slash and the fingerprint, such as app=app.coachme.client/AB:CD:… (32 bytes), with commas between them';

const listOf = (pattern: RegExp, wanted: string) =>
  z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(z.string().regex(pattern, wanted)))
    .optional();

export const AppLinkEnvironment = z.object({
  COACHME_IOS_APPS: listOf(iosApp, wantedIos),
  COACHME_ANDROID_APPS: listOf(androidApp, wantedAndroid),
});

/** Which apps may open links to this installation, from its settings. */
export function appLinkSettingsOf(env: z.infer<typeof AppLinkEnvironment>): AppLinkSettings {
  return {
    ios: (env.COACHME_IOS_APPS ?? []).map((text) => {
      const [, surface, app = ''] = iosApp.exec(text) ?? [];
      return { surface: surfaceOf(surface), id: app };
    }),
    android: (env.COACHME_ANDROID_APPS ?? []).map((text) => {
      const [, surface, app = '', fingerprint = ''] = androidApp.exec(text) ?? [];
      return { surface: surfaceOf(surface), id: app, fingerprint };
    }),
  };
}

const surfaceOf = (text: string | undefined) => (text === 'coach-app' ? text : 'app');
