const { withLinks } = require('@coachme/mobile-shell/build/app-links.cjs');

module.exports = ({ config }) => withLinks(config, '/coach-app');
