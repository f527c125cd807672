import { Actions } from './actions.tsx';
import { Fields } from './fields.tsx';
import { Figures } from './figures.tsx';
import { Paper } from './paper.tsx';

/** Every component of the kit in every state. */
export function Specimens() {
  return (
    <>
      <Actions />
      <Fields />
      <Figures />
      <Paper />
    </>
  );
}
