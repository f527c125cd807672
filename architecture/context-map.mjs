// Who may ask whom: the only place that says it. Left may import the front door (index.ts) of right.

const foundation = ['identity', 'organizations', 'billing'];
const coached = ['clients', ...foundation];
const practice = [
  'forms',
  'programs',
  'habits',
  'nutrition',
  'communication',
  'activities',
  'content',
  'community',
  'memberships',
];
const doing = ['programs', 'forms', 'habits', 'nutrition', 'memberships', ...coached];
const all = ['progress', 'execution', ...practice, ...coached];

/** They ask, and are never asked. */
export const edge = [
  'reporting',
  'coach-ai',
  'automation',
  'integrations',
  'privacy',
  'admin',
  'audit',
  'handover',
];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const contextMap = {
  identity: [],
  organizations: ['identity'],
  billing: ['organizations', 'identity'],
  clients: foundation,
  ...Object.fromEntries(practice.map((name) => [name, coached])),
  execution: doing,
  progress: all.filter((name) => name !== 'progress'),
  ...Object.fromEntries(edge.map((name) => [name, all])),
};
