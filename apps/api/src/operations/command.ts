import path from 'node:path';
import { readConfig } from '#platform/config';
import type { Manifest } from './archive/manifest.ts';
import { verifyArchive } from './archive/verify-archive.ts';
import { checksInWords, forgetAudit, verifyAudit } from './audit.ts';
import { backUp } from './backup.ts';
import { type Command, readCommand } from './command-line.ts';
import { openSecretsOrRefuse } from './data-folder.ts';
import { refuseUnfit } from './database/fitness.ts';
import { examine } from './doctor/doctor.ts';
import { inWords } from './doctor/finding.ts';
import { lookAtNeighbours } from './doctor/neighbours.ts';
import { createOperator, removeOperator } from './operators.ts';
import { planInWords, planMigrations } from './plan/plan.ts';
import { proveDomain } from './prove-domain.ts';
import { orExplain } from './refusal.ts';
import { resetMfa } from './reset-mfa.ts';
import { restore } from './restore.ts';
import { rotateKeys } from './rotate-keys.ts';

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Does what the operator asks of an installation, and says what was done. */
async function run(command: Command): Promise<void> {
  switch (command.name) {
    case 'verify':
      return say(`${command.file} is whole.\n${contentOf(await verifyArchive(command.file))}`);
    case 'doctor':
      return seeDoctor();
    case 'backup':
      return saveInto(command.folder);
    case 'restore':
      return restoreFrom(command);
    case 'migrate':
      return say(planInWords(await planMigrations(installation().target)));
    case 'audit':
      return seeAudit(command);
    case 'create-operator':
      return say(await createOperator(installation().target, command.email));
    case 'reset-mfa':
      return say(await resetMfa(installation().target, command.email));
    case 'prove-domain':
      return say(await proveDomain(installation().target, command.domain));
    case 'rotate-keys':
      return renewKeys();
    case 'remove-operator':
      return say(await removeOperator(installation().target, command.email));
  }
}

function installation() {
  const { dataFolder, databaseUrl } = readConfig();
  return { dataFolder, target: { databaseUrl, secrets: openSecretsOrRefuse(dataFolder) } };
}

async function renewKeys(): Promise<void> {
  const { target, dataFolder } = installation();
  const { version, rows } = await rotateKeys(target, dataFolder);
  say(`Key ${version} encrypts from now on; ${rows} values are under it.`);
  say(
    'Keep a new copy of secrets.json apart: backups made before still need the older keys in it.',
  );
}

async function saveInto(folder: string | null): Promise<void> {
  const { target, dataFolder } = installation();
  const into = folder ?? path.join(dataFolder, 'backups');
  const { file, bytes, manifest } = await backUp(target, into, new Date());
  say(`Wrote ${file} (${(bytes / 1024 ** 2).toFixed(1)} MB).\n${contentOf(manifest)}`);
  say('It does not hold secrets.json: keep a copy of that apart.');
}

async function restoreFrom(wish: Extract<Command, { name: 'restore' }>): Promise<void> {
  const { target } = installation();
  await refuseUnfit(target.databaseUrl);
  const { manifest, migrated } = await restore(target, wish);
  say(`Restored and compared, row for row.\n${contentOf(manifest)}`);
  if (migrated.length > 0) say(`Then brought to the newest shape: ${migrated.join(', ')}.`);
}

async function seeAudit({ anchors, forgetBefore }: Extract<Command, { name: 'audit' }>) {
  const { target } = installation();
  if (forgetBefore !== null) {
    return say(`Forgot ${await forgetAudit(target, forgetBefore, new Date())} entries.`);
  }
  const checks = await verifyAudit(target, anchors);
  say(checksInWords(checks));
  if (checks.some(({ broken }) => broken)) process.exitCode = 1;
}

async function seeDoctor(): Promise<void> {
  const { env } = process;
  const isNamed = Boolean(env.DATABASE_URL || env.DATABASE_URL_FILE);
  const config = readConfig(isNamed ? env : { ...env, DATABASE_URL: 'none' });
  const databaseUrl = isNamed ? config.databaseUrl : null;
  const own = await examine({ dataFolder: config.dataFolder, databaseUrl, now: new Date() });
  const findings = [...own, ...(await lookAtNeighbours(config))];
  for (const finding of findings) say(inWords(finding));
  if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1;
}

function contentOf({ tables, madeAt, version }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows of ${tables.length} tables, as they were at ${madeAt}, by CoachMe ${version}.`;
}

await orExplain(async () =>
  run(readCommand(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())),
);
