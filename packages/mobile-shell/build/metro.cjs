const { getDefaultConfig } = require('expo/metro-config');

/**
 * How Metro bundles an app of ours.
 * @param {string} folder
 */
module.exports = (folder) => {
  const config = getDefaultConfig(folder);
  // Assets that Metro does not know by itself: SQLite on the web, and web fonts.
  config.resolver.assetExts.push('wasm', 'woff2');
  return config;
};
