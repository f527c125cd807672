import { generate } from '../../tooling/generators/generate.ts';
import { newVerb } from '../../tooling/generators/new-verb.ts';
import { root } from '../root.ts';

// npm run new:verb <context>/<verb> [permission]
generate(root, () => newVerb(root, process.argv[2] ?? '', process.argv[3]));
