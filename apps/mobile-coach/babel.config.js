module.exports = (api) => {
  api.cache(true);
  return {
    presets: ['babel-preset-expo'],
    plugins: [require.resolve('@coachme/mobile-shell/build/single-icons.cjs')],
  };
};
