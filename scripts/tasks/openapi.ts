import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiDocument } from '../../packages/contracts/src/document/api-document.ts';
import {
  type ApiDocument,
  breakingChanges,
  isNewVersion,
} from '../../packages/contracts/src/document/breaking-changes.ts';
import { writtenOut } from '../../packages/contracts/src/document/shared-components.ts';
import { contractModules } from '../contract-modules.ts';
import { root } from '../root.ts';

// Writes packages/contracts/openapi.json, unless that would break callers without a new version.
const file = path.join(root, 'packages/contracts/openapi.json');
const text = `${JSON.stringify(apiDocument(await contractModules()), null, 2)}\n`;
// What this wrote last time, and what it is about to write; both without what they share.
const meantBy = (json: string) => writtenOut(JSON.parse(json)) as unknown as ApiDocument;
const before = meantBy(readFileSync(file, 'utf8'));
const after = meantBy(text);
const breaks = isNewVersion(before, after) ? [] : breakingChanges(before, after);
if (breaks.length > 0) {
  process.stderr.write(
    `This would break who calls the API now:\n  ${breaks.join('\n  ')}\n` +
      'Find another way, or raise the first number of apiVersion in packages/contracts/src/document/api-document.ts.\n',
  );
  process.exitCode = 1;
} else {
  writeFileSync(file, text);
  process.stdout.write(`${path.relative(root, file)} is written.\n`);
}
