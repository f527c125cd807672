const { getDefaultConfig } = require('expo/metro-config');

const config = getDefaultConfig(__dirname);
// Assets that Metro does not know by itself: SQLite on the web, and web fonts.
config.resolver.assetExts.push('wasm', 'woff2');

module.exports = config;
