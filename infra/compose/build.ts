import { buildClientApp, buildWeb } from '../../scripts/build/builds.ts';

await buildWeb();
await buildClientApp();
