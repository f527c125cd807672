// One line for each context; the name is the file's name in camelCase.

export { default as account } from './account.json' with { type: 'json' };
export { default as accountMail } from './account-mail.json' with { type: 'json' };
export * from './app-catalog.ts';
export { default as apply } from './apply.json' with { type: 'json' };
export { default as attendance } from './attendance.json' with { type: 'json' };
export { default as audit } from './audit.json' with { type: 'json' };
export { default as auth } from './auth.json' with { type: 'json' };
export { default as beside } from './beside.json' with { type: 'json' };
export { default as crash } from './crash.json' with { type: 'json' };
export { default as door } from './door.json' with { type: 'json' };
export { default as forms } from './forms.json' with { type: 'json' };
export { default as invites } from './invites.json' with { type: 'json' };
export { default as mail } from './mail.json' with { type: 'json' };
export { default as offline } from './offline.json' with { type: 'json' };
export { default as operator } from './operator.json' with { type: 'json' };
export { default as organization } from './organization.json' with { type: 'json' };
export { default as platform } from './platform.json' with { type: 'json' };
export { default as providers } from './providers.json' with { type: 'json' };
export { default as public } from './public.json' with { type: 'json' };
export { default as settings } from './settings.json' with { type: 'json' };
export { default as smaller } from './smaller.json' with { type: 'json' };
export { default as sso } from './sso.json' with { type: 'json' };
export { default as steps } from './steps.json' with { type: 'json' };
export { default as writing } from './writing.json' with { type: 'json' };
