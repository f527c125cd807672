import { start } from '../supervise/start.ts';

await start('built', process.argv.slice(2));
