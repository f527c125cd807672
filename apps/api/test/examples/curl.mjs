#!/usr/bin/env node
// As much of curl as docs/api uses, where no curl of 7.82 or newer is installed.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    silent: { type: 'boolean', short: 's' },
    include: { type: 'boolean', short: 'i' },
    get: { type: 'boolean', short: 'G' },
    request: { type: 'string', short: 'X' },
    'write-out': { type: 'string', short: 'w' },
    header: { type: 'string', short: 'H', multiple: true },
    data: { type: 'string', short: 'd', multiple: true },
    'data-urlencode': { type: 'string', multiple: true },
    json: { type: 'string' },
  },
});

const url = new URL(positionals[0] ?? '');
for (const pair of [...(values['data-urlencode'] ?? []), ...(values.data ?? [])]) {
  const at = pair.indexOf('=');
  url.searchParams.append(pair.slice(0, at), pair.slice(at + 1));
}
const headers = new Headers(
  (values.header ?? []).map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at), line.slice(at + 1).trim()];
  }),
);
const body = values.json?.startsWith('@')
  ? readFileSync(values.json.slice(1), 'utf8')
  : values.json;
if (body !== undefined) headers.set('content-type', 'application/json');

const method = values.request ?? (body === undefined ? 'GET' : 'POST');
const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
if (values.include) {
  process.stdout.write(`HTTP/1.1 ${response.status}\n`);
  for (const [name, value] of response.headers) process.stdout.write(`${name}: ${value}\n`);
  process.stdout.write('\n');
}
process.stdout.write(await response.text());
const end = values['write-out'] ?? '';
process.stdout.write(end.replace('%{http_code}', `${response.status}`).replaceAll('\\n', '\n'));
