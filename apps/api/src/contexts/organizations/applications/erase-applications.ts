import { every } from '#platform/jobs/schedules';

/** Erases applications whose time is over: nobody's answers lie here for ever. */
export const erasingApplications = every(
  'organizations.erase-applications',
  '47 2 * * *',
  async ({ pools, now }) => {
    await pools.relay.query('delete from organizations.applications where kept_until <= $1', [
      now(),
    ]);
  },
);
