import { tellOfSession } from './attendance/tell-of-session.ts';
import { listClientVisits } from './attendance/visits.queries.ts';

/** What other contexts may ask and tell about clients at branches. */
export const membershipsFacade = { tellOfSession, listClientVisits };
