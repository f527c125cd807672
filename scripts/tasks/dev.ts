import { start } from '../supervise/start.ts';

await start('dev', process.argv.slice(2));
