const { getDefaultConfig } = require('expo/metro-config');

/** Where zod gathers the messages of its fifty languages; ours come from packages/i18n. */
const zodLanguages = /^\.\.\/locales\/index\.c?js$/;

/**
 * How Metro bundles an app of ours.
 * @param {string} folder
 */
module.exports = (folder) => {
  const config = getDefaultConfig(folder);
  // Assets that Metro does not know by itself: SQLite on the web, and web fonts.
  config.resolver.assetExts.push('wasm', 'woff2');
  // Screens for those who build the app are in no release: COACHME_GALLERY=1 asks for them.
  if (!process.env.COACHME_GALLERY) config.resolver.blockList = /[\\/]src[\\/]app[\\/]dev[\\/]/;
  // Metro keeps every module that is named, used or not.
  const resolve = config.resolver.resolveRequest;
  config.resolver.resolveRequest = (context, name, platform) => {
    const isOfZod = /[\\/]zod[\\/]v4[\\/]/.test(context.originModulePath);
    if (isOfZod && zodLanguages.test(name)) return { type: 'empty' };
    return (resolve ?? context.resolveRequest)(context, name, platform);
  };
  return config;
};
