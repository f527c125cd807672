/**
 * The app as its `app.json` has it, and the links it opens: those below its own address of the installation it is built for
 * (`EXPO_PUBLIC_COACHME_URL`), which names the app in turn (`COACHME_IOS_APPS`, `COACHME_ANDROID_APPS`).
 * @param {import('expo/config').ExpoConfig} config
 * @param {string} base such as `/app`
 * @returns {import('expo/config').ExpoConfig}
 */
exports.withLinks = (config, base) => {
  const url = process.env.EXPO_PUBLIC_COACHME_URL;
  if (!url?.startsWith('https://')) return config;
  const { host } = new URL(url);
  const data = [{ scheme: 'https', host, pathPrefix: `${base}/` }];
  return {
    ...config,
    ios: { ...config.ios, associatedDomains: [`applinks:${host}`, `webcredentials:${host}`] },
    android: {
      ...config.android,
      intentFilters: [
        { action: 'VIEW', autoVerify: true, data, category: ['BROWSABLE', 'DEFAULT'] },
      ],
    },
  };
};
