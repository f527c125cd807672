import { contextModules } from '#app/modules';
import { startProcess } from '#app/process';
import { readConfig } from '#platform/config';
import { openPlatform } from '#platform/platform';
import { openLog } from '#platform/telemetry/log';

/** Longer than the slowest statement may take; then what hangs is dropped. */
const drainMilliseconds = 20_000;

const log = openLog();
const platform = await openPlatform(readConfig());
const running = await startProcess({ platform, modules: contextModules, log });
log.info({ url: running.url }, 'listening');

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), drainMilliseconds).unref();
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  });
}
