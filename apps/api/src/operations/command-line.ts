import path from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

/** What the operator asked for. */
export type Command =
  | { readonly name: 'backup'; readonly folder: string | null }
  | { readonly name: 'verify'; readonly file: string }
  | { readonly name: 'restore'; readonly file: string; readonly mayReplace: boolean }
  | { readonly name: 'doctor' }
  | { readonly name: 'migrate' }
  | { readonly name: 'audit'; readonly anchors: string | null; readonly forgetBefore: Date | null }
  | { readonly name: 'rotate-keys' }
  | { readonly name: 'prove-domain'; readonly domain: string }
  | {
      readonly name: 'create-operator' | 'remove-operator' | 'reset-mfa';
      readonly email: string;
    };

/** The whole of it, as it is answered to a command that is none. */
export const usage = `npm run coachme -- backup [--to <folder>]       write everything into one new archive
npm run coachme -- verify <archive>             read an archive whole and say whether it is good
npm run coachme -- restore <archive> [--yes]    make the database what the archive says; --yes drops what it holds
npm run coachme -- doctor                       look at everything CoachMe stands on
npm run coachme -- migrate --plan               show what the next start would change in the database
npm run coachme -- audit verify [--anchors <file>]   say whether every entry of the audit log is as it was written
npm run coachme -- audit forget --before <day>  forget what the audit log says of the time before a day
npm run coachme -- create-operator <e-mail>     let the person with this account into the console at /platform
npm run coachme -- remove-operator <e-mail>     keep that person out of it again
npm run coachme -- reset-mfa <e-mail>           take every second factor from a person who has lost them all
npm run coachme -- prove-domain <domain>        take a domain for proven that an organization has named for its provider
npm run coachme -- rotate-keys                  encrypt under a new key what lies encrypted in the database`;

const options = {
  to: { type: 'string' },
  yes: { type: 'boolean' },
  plan: { type: 'boolean' },
  anchors: { type: 'string' },
  before: { type: 'string' },
} as const;

/** Which options each command takes, and what its one other word is. */
const commands: Readonly<Record<Command['name'], { options: string[]; word: string | null }>> = {
  backup: { options: ['to'], word: null },
  verify: { options: [], word: 'the path of one archive' },
  restore: { options: ['yes'], word: 'the path of one archive' },
  doctor: { options: [], word: null },
  migrate: { options: ['plan'], word: null },
  'create-operator': { options: [], word: 'the e-mail address of one account' },
  'remove-operator': { options: [], word: 'the e-mail address of one account' },
  'reset-mfa': { options: [], word: 'the e-mail address of one account' },
  'prove-domain': { options: [], word: 'one domain' },
  'rotate-keys': { options: [], word: null },
  audit: { options: ['anchors', 'before'], word: 'verify or forget' },
};

/** Reads the words after `npm run coachme --`; paths are meant from the folder the operator is in. */
export function readCommand(given: readonly string[], folder: string): Command {
  const { values, positionals } = parse(given);
  const [name = '', ...words] = positionals;
  if (!isName(name)) {
    throw new Refusal(
      `${name === '' ? 'Say what to do' : `"${name}" is not a command`}:\n${usage}`,
    );
  }
  check(name, Object.keys(values), words);
  const file = path.resolve(folder, words[0] ?? '');
  switch (name) {
    case 'backup':
      return { name, folder: values.to === undefined ? null : path.resolve(folder, values.to) };
    case 'verify':
      return { name, file };
    case 'restore':
      return { name, file, mayReplace: values.yes === true };
    case 'doctor':
    case 'rotate-keys':
      return { name };
    case 'migrate':
      if (values.plan !== true) {
        throw new Refusal('Migrations run when CoachMe starts; to see them before, add --plan.');
      }
      return { name };
    case 'prove-domain':
      return { name, domain: (words[0] ?? '').trim().toLowerCase() };
    case 'audit':
      return { name, ...auditWish(values, words[0], folder) };
    case 'create-operator':
    case 'remove-operator':
    case 'reset-mfa':
      return { name, email: emailOf(words[0] ?? '') };
  }
}

type AuditValues = { readonly anchors?: string; readonly before?: string };

function auditWish({ anchors, before }: AuditValues, wish: string | undefined, folder: string) {
  if (wish === 'verify' && before === undefined) {
    return {
      anchors: anchors === undefined ? null : path.resolve(folder, anchors),
      forgetBefore: null,
    };
  }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(before ?? '') ? new Date(`${before}T00:00:00Z`) : null;
  if (wish !== 'forget' || anchors !== undefined || day === null || Number.isNaN(day.getTime())) {
    throw new Refusal(
      `The audit log is verified, or forgotten before a day such as 2026-01-01:\n${usage}`,
    );
  }
  return { anchors: null, forgetBefore: day };
}

function emailOf(given: string): string {
  const email = given.trim().toLowerCase();
  if (/^[^\s@]+@[^\s@]+$/.test(email)) return email;
  throw new Refusal(`"${given}" is not an e-mail address: give one such as sam@example.org.`);
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(
      `${error instanceof Error ? error.message.split('. ')[0] : error}:\n${usage}`,
    );
  }
}

const isName = (name: string): name is Command['name'] => Object.hasOwn(commands, name);

function check(name: Command['name'], given: readonly string[], words: readonly string[]): void {
  const takes = commands[name];
  const strange = given.find((option) => !takes.options.includes(option));
  if (strange !== undefined) throw new Refusal(`${name} takes no --${strange}:\n${usage}`);
  if (words.length === (takes.word === null ? 0 : 1)) return;
  const wanted = takes.word ?? 'nothing more';
  const got = words.length === 0 ? 'nothing' : `"${words.join(' ')}"`;
  throw new Refusal(`After ${name} comes ${wanted}, not ${got}:\n${usage}`);
}
