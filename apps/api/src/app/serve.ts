import { refuseUnknownContexts } from '#app/duties';
import { openMetricsDoor } from '#app/metrics';
import { contextModules } from '#app/modules';
import { startProcess } from '#app/process';
import { type Config, readConfig, WrongSetting } from '#platform/config';
import { openPlatform } from '#platform/platform';
import { openErrorReports } from '#platform/telemetry/error-reports';
import { type Log, openLog } from '#platform/telemetry/log';
import { readTelemetrySettings, type TelemetrySettings } from '#platform/telemetry/settings';
import { openTelemetry } from '#platform/telemetry/telemetry';

/** Longer than the slowest statement may take; then what hangs is dropped. */
const drainMilliseconds = 20_000;

const { log, stop } = await start();

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), drainMilliseconds).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  });
}

/** What is running, and how it is ended. */
type Started = { readonly log: Log; stop(): Promise<void> };

async function start(): Promise<Started> {
  try {
    const config = readConfig();
    refuseUnknownContexts(config);
    return await startWatched(config, readTelemetrySettings());
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

async function startWatched(config: Config, settings: TelemetrySettings): Promise<Started> {
  const reports = openErrorReports(settings.sentryDsn);
  const log = openLog(undefined, { onError: reports.report });
  const platform = await openPlatform(config);
  const telemetry = await openTelemetry(platform, settings);
  const door = await openMetricsDoor(telemetry.metrics, {
    host: settings.metricsHost ?? config.host,
    port: settings.metricsPort,
  });
  const running = await startProcess({ platform, modules: contextModules, log, telemetry });
  log.info({ url: running.url, metrics: door.url }, 'listening');
  const stop = async () => {
    door.close();
    await running.stop();
    await telemetry.close();
    await reports.close();
  };
  return { log, stop };
}
