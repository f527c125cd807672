const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const LIBRARY = 'lucide-react-native';

/** Name of each icon, its aliases too, to the file that draws it. */
function iconFiles() {
  const barrel = join(dirname(require.resolve(LIBRARY)), '../esm', `${LIBRARY}.mjs`);
  const files = new Map();
  const lines = readFileSync(barrel, 'utf8').matchAll(
    /export \{(.+)\} from '\.\/(icons\/.+)\.mjs'/g,
  );
  for (const [, names, file] of lines) {
    for (const [, name] of names.matchAll(/default as (\w+)/g)) files.set(name, file);
  }
  return files;
}

/**
 * Babel plugin: takes each icon from its own file. Metro keeps every module that is named, so one
 * import from the library's front door would put all of its 1,800 icons on the phone.
 */
module.exports = ({ types: t }) => {
  const files = iconFiles();
  return {
    visitor: {
      ImportDeclaration(path) {
        const { node } = path;
        if (node.source.value !== LIBRARY || node.importKind === 'type') return;
        const isIcon = (one) => one.importKind !== 'type' && files.has(one.imported?.name);
        const icons = node.specifiers.filter(isIcon);
        if (icons.length === 0) return;
        const rest = node.specifiers.filter((one) => !isIcon(one) && one.importKind !== 'type');
        const singles = icons.map((one) =>
          t.importDeclaration(
            [t.importDefaultSpecifier(one.local)],
            t.stringLiteral(`${LIBRARY}/${files.get(one.imported.name)}`),
          ),
        );
        path.replaceWithMultiple(
          rest.length > 0 ? [...singles, t.importDeclaration(rest, node.source)] : singles,
        );
      },
    },
  };
};
