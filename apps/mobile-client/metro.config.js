module.exports = require('@coachme/mobile-shell/build/metro.cjs')(__dirname);
