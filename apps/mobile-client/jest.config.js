module.exports = require('@coachme/mobile-shell/build/jest.cjs');
