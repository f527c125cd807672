import { generate } from '../../tooling/generators/generate.ts';
import { newContext } from '../../tooling/generators/new-context.ts';
import { root } from '../root.ts';

// npm run new:context <name>
generate(root, () => newContext(root, process.argv[2] ?? ''));
