import { reportErrors } from '@coachme/contracts/kit/report-errors';

// Next runs this in every page before anything else can fail.
reportErrors({ surface: 'web', baseUrl: '' });
