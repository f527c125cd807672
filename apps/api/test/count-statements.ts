import type pg from 'pg';

/** What a use of the pool answers, and how many statements it sent, BEGIN and COMMIT included. */
export async function countStatements<T>(
  pool: pg.Pool,
  use: () => Promise<T>,
): Promise<{ result: T; statements: number }> {
  let statements = 0;
  const listen = (client: pg.PoolClient) => {
    const { query } = client;
    Object.assign(client, {
      query: (...input: unknown[]) => {
        statements += 1;
        return Reflect.apply(query, client, input);
      },
    });
  };
  // Uncovers the method of the class again.
  const leave = (_error: unknown, client: pg.PoolClient) => Reflect.deleteProperty(client, 'query');
  pool.on('acquire', listen).on('release', leave);
  try {
    const result = await use();
    return { result, statements };
  } finally {
    pool.off('acquire', listen).off('release', leave);
  }
}
