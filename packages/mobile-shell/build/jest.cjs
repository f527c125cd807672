const preset = require('jest-expo/jest-preset');

const compiled = [
  '(jest-)?react-native',
  '@react-native(-community)?',
  'expo(nent)?',
  '@expo',
  'expo-.*',
  // Its letters are handed over as files.
  'geist',
  '@coachme',
  'use-intl',
  'intl-messageformat',
  '@formatjs',
  'lucide-react-native',
  'react-navigation',
  '@react-navigation',
  'standard-navigation',
];

module.exports = {
  preset: 'jest-expo',
  // The icons come as .mjs, which the preset leaves as it is.
  transform: { ...preset.transform, '\\.mjs$': preset.transform['\\.[jt]sx?$'] },
  // The first test of a file waits for all it imports to be compiled.
  testTimeout: 20_000,
  transformIgnorePatterns: [`node_modules/(?!(.pnpm/)?(${compiled.join('|')}))`],
};
