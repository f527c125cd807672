// What the apps on phones say: they carry every language, so only what they need.
export { default as acting } from './acting.json' with { type: 'json' };
export { default as appShell } from './app-shell.json' with { type: 'json' };
export { default as builder } from './builder.json' with { type: 'json' };
export { default as coachApp } from './coach-app.json' with { type: 'json' };
export { default as consent } from './consent.json' with { type: 'json' };
export { default as errors } from './errors.json' with { type: 'json' };
export { default as history } from './history.json' with { type: 'json' };
export { default as join } from './join.json' with { type: 'json' };
export { default as library } from './library.json' with { type: 'json' };
export { default as lifts } from './lifts.json' with { type: 'json' };
export { default as logger } from './logger.json' with { type: 'json' };
export { default as secondFactor } from './second-factor.json' with { type: 'json' };
export { default as today } from './today.json' with { type: 'json' };
export { default as training } from './training.json' with { type: 'json' };
export { default as units } from './units.json' with { type: 'json' };
export { default as words } from './words.json' with { type: 'json' };
export { default as workspace } from './workspace.json' with { type: 'json' };
