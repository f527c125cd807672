import { buildClientApp, buildCoachApp, buildWeb } from '../../scripts/build/builds.ts';

await buildWeb();
await buildClientApp();
await buildCoachApp();
