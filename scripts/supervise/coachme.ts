import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../ports.ts';
import { startPostgres } from '../postgres/cluster.ts';
import { postgresPassword } from '../secrets.ts';
import type { Settings } from '../settings.ts';
import { apiPart, type Mode, metricsDoor, ownAddress, webPart } from './apps.ts';
import { type Kept, keepRunning } from './keep-running.ts';
import { type LogFile, openLog } from './log-file.ts';
import type { Part } from './part.ts';
import { whenAnswers } from './readiness.ts';

/** The programs of one CoachMe: siblings, each started again when it dies, stopped in order. */
export class CoachMe {
  readonly #settings: Settings;
  /** In the order in which they stop: the API drains while the database is still there. */
  readonly #kept: { api?: Kept; web?: Kept; postgres?: Kept } = {};
  #stopping: Promise<void> | null = null;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Starts CoachMe's own PostgreSQL and answers its address, which stays when it is started again. */
  async startDatabase(): Promise<string> {
    const { dataFolder } = this.#settings;
    const log = this.#openLog('postgres');
    const cluster = {
      folder: path.join(dataFolder, 'postgres'),
      password: postgresPassword(dataFolder),
      port: await freePort(),
      isDurable: true,
      log: log.write,
    };
    let url = '';
    const start = async () => {
      const postgres = await startPostgres(cluster);
      url = postgres.url;
      return postgres;
    };
    const postgres = await this.#keep('postgres', { name: 'PostgreSQL', start });
    postgres.guard();
    return url;
  }

  /** Starts the API and, if wanted, the web beside it, waits until both answer, and says where the figures are. */
  async startApps(databaseUrl: string, mode: Mode, hasWeb: boolean): Promise<string> {
    const webPort = hasWeb ? await freePort() : null;
    const metrics = await metricsDoor(this.#settings, process.env);
    const surroundings = { settings: this.#settings, databaseUrl, mode, webPort, metrics };
    const apiLog = this.#openLog('api');
    const api = await this.#keep('api', apiPart(surroundings, apiLog));
    const ready = [whenAnswers(api, `${ownAddress(this.#settings)}/health/ready`, apiLog)];
    if (hasWeb) {
      const webLog = this.#openLog('web');
      const web = await this.#keep('web', webPart(surroundings, webLog));
      ready.push(whenAnswers(web, `http://127.0.0.1:${webPort}/robots.txt`, webLog));
    }
    await Promise.all(ready);
    return metrics.url;
  }

  /** Stops everything; whoever asks again waits for the same end. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  async #stopAll(): Promise<void> {
    const { api, web, postgres } = this.#kept;
    await api?.stop();
    await web?.stop();
    await postgres?.stop();
    rmSync(this.#processesFile, { force: true });
  }

  async #keep(role: 'api' | 'web' | 'postgres', part: Part): Promise<Kept> {
    const kept = await keepRunning(part, (news) => {
      process.stderr.write(`${news}\n`);
      this.#writeProcesses();
    });
    if (this.#stopping !== null) {
      await kept.stop();
      throw new Error('CoachMe was stopped while it was starting');
    }
    this.#kept[role] = kept;
    this.#writeProcesses();
    return kept;
  }

  /** Which process is which: for operators, and for tests that kill one. */
  #writeProcesses(): void {
    const pids = Object.entries(this.#kept).map(([role, kept]) => [role, kept.pid()]);
    // Renamed into place: whoever reads it never finds half of it.
    writeFileSync(`${this.#processesFile}.new`, `${JSON.stringify(Object.fromEntries(pids))}\n`);
    renameSync(`${this.#processesFile}.new`, this.#processesFile);
  }

  get #processesFile(): string {
    return path.join(this.#settings.dataFolder, 'processes.json');
  }

  #openLog(name: string): LogFile {
    return openLog(path.join(this.#settings.dataFolder, 'logs'), name);
  }
}
