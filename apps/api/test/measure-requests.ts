import type pg from 'pg';
import type { World } from '#test/world';

/** What an answer cost the database. */
export type Cost = {
  /** BEGIN and COMMIT included. */
  readonly statements: number;
  /** Pages that its plans touched, in memory or not. */
  readonly buffers: number;
};

/** Lets every new connection tell the plan of each statement; to be called before the first is made. */
export async function tellPlans(world: World): Promise<void> {
  const root = await world.connect('superuser');
  const name = new URL(world.databaseUrl).pathname.slice(1);
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_buffers': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_format': 'json',
    'auto_explain.log_level': 'notice',
  };
  for (const [setting, value] of Object.entries(settings)) {
    await root.query(`alter database ${name} set ${setting} = '${value}'`);
  }
}

/** What the use costs, in statements and pages, over the pools that answer requests. */
export async function costOf(world: World, use: () => Promise<unknown>): Promise<Cost> {
  const cost = { statements: 0, buffers: 0 };
  const heard = new Set<pg.PoolClient>();
  const addPlan = ({ message = '' }: { message?: string | undefined }) => {
    cost.buffers += buffersOf(message);
  };
  const listen = (client: pg.PoolClient) => {
    const { query } = client;
    Object.assign(client, {
      query: (...input: unknown[]) => {
        cost.statements += 1;
        return Reflect.apply(query, client, input);
      },
    });
    if (heard.has(client)) return;
    heard.add(client.on('notice', addPlan));
  };
  // Uncovers the method of the class again.
  const leave = (_error: unknown, client: pg.PoolClient) => Reflect.deleteProperty(client, 'query');
  const pools = [world.pools.app, world.pools.identity];
  for (const pool of pools) pool.on('acquire', listen).on('release', leave);
  try {
    await use();
    return cost;
  } finally {
    for (const pool of pools) pool.off('acquire', listen).off('release', leave);
    for (const client of heard) client.off('notice', addPlan);
  }
}

/** The top of a plan counts what lies below it. */
function buffersOf(notice: string): number {
  const sum = (pattern: RegExp) => Number(pattern.exec(notice)?.[1] ?? 0);
  return sum(/"Shared Hit Blocks": (\d+)/) + sum(/"Shared Read Blocks": (\d+)/);
}

/** More pages than were recorded, by a few or by a quarter: the layout of a table differs from run to run. */
const slack = (buffers: number) => buffers * 1.25 + 12;

/** Where an answer became dearer than what is recorded of it, in words. */
export function overspent(
  recorded: Readonly<Record<string, Cost>>,
  measured: Readonly<Record<string, Cost>>,
): string[] {
  return Object.entries(measured).flatMap(([name, { statements, buffers }]) => {
    const budget = recorded[name];
    if (!budget) return [`${name} has no budget`];
    return [
      ...(statements > budget.statements
        ? [`${name}: ${budget.statements} statements became ${statements}`]
        : []),
      ...(buffers > slack(budget.buffers)
        ? [`${name}: ${budget.buffers} buffers became ${buffers}`]
        : []),
    ];
  });
}
