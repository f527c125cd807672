// One line for each context; the name is the file's name in camelCase.
export { default as appShell } from './app-shell.json' with { type: 'json' };
export { default as audit } from './audit.json' with { type: 'json' };
export { default as auth } from './auth.json' with { type: 'json' };
export { default as builder } from './builder.json' with { type: 'json' };
export { default as coachApp } from './coach-app.json' with { type: 'json' };
export { default as errors } from './errors.json' with { type: 'json' };
export { default as forms } from './forms.json' with { type: 'json' };
export { default as history } from './history.json' with { type: 'json' };
export { default as join } from './join.json' with { type: 'json' };
export { default as logger } from './logger.json' with { type: 'json' };
export { default as mail } from './mail.json' with { type: 'json' };
export { default as public } from './public.json' with { type: 'json' };
export { default as settings } from './settings.json' with { type: 'json' };
export { default as today } from './today.json' with { type: 'json' };
export { default as units } from './units.json' with { type: 'json' };
export { default as words } from './words.json' with { type: 'json' };
export { default as workspace } from './workspace.json' with { type: 'json' };
