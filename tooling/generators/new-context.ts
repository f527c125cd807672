import { readdirSync } from 'node:fs';
import path from 'node:path';
import { contextMap } from '../../architecture/context-map.mjs';
import { camelCase, checkName, existsIn, type Generated, Refused, readIn } from './written.ts';

const modules = 'apps/api/src/app/modules.ts';
const migrations = 'apps/api/migrations';

/** A context with nothing in it yet: its page, its module, its schema, its place in the process. */
export function newContext(root: string, name: string): Generated {
  checkName('The context', name);
  const folder = `apps/api/src/contexts/${name}`;
  const mayAsk = contextMap[name];
  if (!mayAsk) {
    const known = Object.keys(contextMap).join(', ');
    throw new Refused(
      `The context "${name}" is not on architecture/context-map.mjs: say there whom it may ask, or use one of ${known}.`,
    );
  }
  if (existsIn(root, folder))
    throw new Refused(`The context "${name}" is there already: ${folder}.`);
  const migration = `${migrations}/${nextNumber(root)}_${name}.sql`;
  return {
    files: [
      { path: `${folder}/CONTEXT.md`, text: page(name, mayAsk) },
      { path: `${folder}/${name}.module.ts`, text: moduleFile(name) },
      { path: migration, text: schema(name) },
      { path: modules, text: registered(readIn(root, modules), name) },
    ],
    next: [
      `Say in ${folder}/CONTEXT.md what it is for.`,
      `Put its tables into ${migration}, each protected as the others are.`,
      `npm run new:verb ${name}/<verb> for what people do with it.`,
      `An index.ts with a facade once another context asks.`,
    ],
  };
}

/** One linear history: the number after the highest. */
function nextNumber(root: string): string {
  const numbers = readdirSync(path.join(root, migrations)).map((file) => Number.parseInt(file, 10));
  const highest = Math.max(0, ...numbers.filter(Number.isInteger));
  return String(highest + 1).padStart(4, '0');
}

const page = (name: string, mayAsk: readonly string[]) => `# ${name}

What it is for, in one sentence.

**Words.** The words of the glossary that it owns.

**Invariants**

- What is always true here.

**Asks** ${mayAsk.length === 0 ? 'nobody' : 'nobody yet'}. **Publishes** nothing yet. **Reacts to** nothing yet.
`;

const moduleFile = (name: string) => `import type { ContextModule } from '#platform/context-module';

export const ${camelCase(name)}Module: ContextModule = {
  name: '${name}',
  controllers: [],
  subscribers: [],
  jobs: [],
};
`;

const schema = (name: string) => {
  const schemaName = name.replaceAll('-', '_');
  return `-- Up Migration
create schema ${schemaName};
grant usage on schema ${schemaName} to coachme_app, coachme_maintenance;
-- Each table: organization_id first in its primary key, then platform.protect_tenant or another of its class.
`;
};

/** The list of modules with one more: its import in order, itself at the end. */
function registered(text: string, name: string): string {
  const module = `${camelCase(name)}Module`;
  const added = `import { ${module} } from '../contexts/${name}/${name}.module.ts';`;
  const lines = text.split('\n');
  const imports = lines.filter((line) => line.includes("'../contexts/"));
  const first = lines.findIndex((line) => line.includes("'../contexts/"));
  const pathOf = (line: string) => /'([^']+)'/.exec(line)?.[1] ?? '';
  const sorted = [...imports, added].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  lines.splice(first, imports.length, ...sorted);
  return lines.join('\n').replace(/\n\];/, `\n  ${module},\n];`);
}
