const plex = {
  'IBMPlexSansArabic-Regular': require('@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2'),
  'IBMPlexSansArabic-Medium': require('@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff2'),
  'IBMPlexSansArabic-SemiBold': require('@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2'),
};

/** The package does not export its font files, so they are named by where they lie. */
export const fontFiles = {
  'Geist-Regular': require('../node_modules/geist/dist/fonts/geist-sans/Geist-Regular.woff2'),
  'Geist-Medium': require('../node_modules/geist/dist/fonts/geist-sans/Geist-Medium.woff2'),
  'Geist-SemiBold': require('../node_modules/geist/dist/fonts/geist-sans/Geist-SemiBold.woff2'),
  ...plex,
};
