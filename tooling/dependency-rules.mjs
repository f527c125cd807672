import { contextMap } from '../architecture/context-map.mjs';

const api = '^apps/api/src';
const contexts = `${api}/contexts`;
const tests = '\\.test\\.tsx?$|\\.fixtures\\.ts$|/test/|/e2e/';

/** @typedef {import('dependency-cruiser').IForbiddenRuleType & { name: string }} Rule */

/** @type {Rule[]} */
const contextRules = Object.entries(contextMap).map(([name, mayAsk]) => ({
  name: `context-map:${name}`,
  comment: `${name} may ask only: ${mayAsk.join(', ') || 'nobody'} (architecture/context-map.mjs)`,
  from: { path: `${contexts}/${name}/`, pathNot: tests },
  to: {
    path: `${contexts}/`,
    pathNot: [name, ...mayAsk].map((context) => `${contexts}/${context}/`),
  },
}));

/** @type {Rule[]} */
const insideTheApi = [
  {
    name: 'every-context-is-on-the-map',
    comment: 'A new context is named in architecture/context-map.mjs first',
    from: {
      path: `${contexts}/`,
      pathNot: Object.keys(contextMap).map((context) => `${contexts}/${context}/`),
    },
    to: {},
  },
  {
    name: 'only-the-front-door',
    comment: 'Another context is entered through its index.ts; tests may also use its fixtures',
    from: { path: `${contexts}/([^/]+)/` },
    to: {
      path: `${contexts}/([^/]+)/.+`,
      pathNot: [`${contexts}/$1/`, `${contexts}/[^/]+/index\\.ts$`, '\\.fixtures\\.ts$'],
    },
  },
  {
    name: 'only-the-owner-publishes',
    comment: 'An event is published by its context; everybody else only subscribes',
    from: {
      path: `${contexts}/([^/]+)/`,
      pathNot: '\\.subscribers\\.ts$|\\.test\\.ts$|\\.fixtures\\.ts$',
    },
    to: {
      path: '^packages/contracts/src/[^/]+\\.events\\.ts$',
      pathNot: '^packages/contracts/src/$1\\.events\\.ts$',
    },
  },
  {
    name: 'rules-are-pure',
    comment: 'A rule takes values and answers values: it imports rules, the domain, and types',
    from: { path: '\\.rules\\.ts$' },
    to: {
      pathNot: ['\\.rules\\.ts$', '\\.types\\.ts$', '^packages/domain/src/'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'controllers-do-not-touch-tables',
    comment: 'A controller binds routes to verbs and queries',
    from: { path: '\\.controller\\.ts$' },
    to: { path: ['\\.tables\\.ts$', 'drizzle-orm', '\\.rules\\.ts$'] },
  },
  {
    name: 'platform-knows-no-context',
    from: { path: `${api}/platform/`, pathNot: tests },
    to: { path: [`${contexts}/`, `${api}/app/`] },
  },
  {
    name: 'nest-stays-at-the-edges',
    comment: 'Contexts are plain TypeScript',
    from: { path: `${contexts}/` },
    to: { path: '@nestjs' },
  },
];

/** @type {Rule[]} */
const everywhere = [
  {
    name: 'domain-depends-on-nothing',
    from: { path: '^packages/domain/', pathNot: tests },
    to: { pathNot: '^packages/domain/' },
  },
  {
    name: 'contracts-know-only-domain-and-zod',
    from: { path: '^packages/contracts/', pathNot: tests },
    to: { pathNot: ['^packages/(contracts|domain)/', 'node_modules/zod', '^zod$'] },
  },
  {
    name: 'packages-know-no-app',
    from: { path: '^packages/' },
    to: { path: '^(apps|e2e)/' },
  },
  {
    name: 'apps-know-no-other-app',
    comment: 'What two apps need is a package',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'features-know-no-other-feature',
    comment: 'A page that needs two features composes them',
    from: { path: '^apps/([^/]+)/(?:src/)?features/([^/]+)/' },
    to: { path: '^apps/$1/(?:src/)?features/', pathNot: '^apps/$1/(?:src/)?features/$2/' },
  },
  {
    name: 'apps-open-without-schemas',
    comment:
      'An app takes types and lists from the contracts; schemas come with contract() of mobile-core (docs/decisions/0057)',
    from: {
      path: '^(apps/mobile-|packages/(mobile-|ui-mobile/))',
      pathNot: [tests, '^packages/mobile-core/src/(schemas|coach/answer-schemas)\\.ts$'],
    },
    to: {
      path: '^packages/contracts/src/',
      pathNot: [
        '-lists\\.ts$',
        '/kit/(client|lazy-client|passkeys-in-browser|report-errors|route)\\.ts$',
      ],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'production-imports-no-tests',
    from: { path: '^(apps|packages)/', pathNot: tests },
    to: { path: tests },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one; types alone may',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'everything-resolves',
    comment: 'What cannot be found cannot be checked: a blind checker is green',
    from: { path: '^(apps/api|packages/(domain|contracts))/' },
    to: { couldNotResolve: true },
  },
];

export const forbidden = [...contextRules, ...insideTheApi, ...everywhere].map((rule) => ({
  ...rule,
  severity: /** @type {const} */ ('error'),
}));
