const compiled = [
  '(jest-)?react-native',
  '@react-native(-community)?',
  'expo(nent)?',
  '@expo',
  'expo-.*',
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
  transformIgnorePatterns: [`node_modules/(?!(.pnpm/)?(${compiled.join('|')}))`],
};
