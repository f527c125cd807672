import { reportErrors } from '@coachme/contracts/kit/report-errors';

// The policy of our pages makes no functions from text: zod would try, and the browser would complain.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

// Next runs this in every page before anything else can fail.
reportErrors({ surface: 'web', baseUrl: '' });
