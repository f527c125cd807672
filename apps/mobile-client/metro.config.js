const { getDefaultConfig } = require('expo/metro-config');

const config = getDefaultConfig(__dirname);
// SQLite on the web is a wasm file that Metro must carry as an asset.
config.resolver.assetExts.push('wasm');

module.exports = config;
