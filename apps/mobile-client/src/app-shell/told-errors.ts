import { reportErrors } from '@coachme/contracts/kit/report-errors';
import { Platform } from 'react-native';
import { baseUrl } from './session.ts';

// On a phone nothing hears of errors this way; there the store's own reports do.
if (Platform.OS === 'web') reportErrors({ surface: 'app', baseUrl });
