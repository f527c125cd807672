import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { BuilderScreen } from '#web/features/programs/builder-screen.tsx';
import { programQuery } from '#web/features/programs/queries.ts';

export default async function ProgramPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchQuery(programQuery(api, id))}>
      <BuilderScreen id={id} />
    </Prefetch>
  );
}
