/** Phones take no web fonts: Geist comes as TrueType, Arabic letters are the phone's own. */
export const fontFiles = {
  'Geist-Regular': require('../node_modules/geist/dist/fonts/geist-sans/Geist-Regular.ttf'),
  'Geist-Medium': require('../node_modules/geist/dist/fonts/geist-sans/Geist-Medium.ttf'),
  'Geist-SemiBold': require('../node_modules/geist/dist/fonts/geist-sans/Geist-SemiBold.ttf'),
};
