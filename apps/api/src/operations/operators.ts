import { asOwner, type Target } from './database/connections.ts';
import { Refusal } from './refusal.ts';

/** Lets the person with this account into the console; felt within seconds. Answers what was done. */
export async function createOperator(target: Target, email: string): Promise<string> {
  const isNew = await changeOperator(
    target,
    `insert into identity.operators (user_id, granted_at)
     select id, now() from identity.users where email = $1 on conflict do nothing`,
    email,
  );
  return isNew
    ? `${email} runs this installation now: the console is at /platform.`
    : `${email} runs this installation already: the console is at /platform.`;
}

/** Keeps that person out of the console; felt within seconds. Answers what was done. */
export async function removeOperator(target: Target, email: string): Promise<string> {
  const wasOne = await changeOperator(
    target,
    `delete from identity.operators o using identity.users u where u.id = o.user_id and u.email = $1`,
    email,
  );
  return wasOne
    ? `${email} does not run this installation any more.`
    : `${email} did not run this installation.`;
}

/** Changes into maintenance, the only role that may; answers whether anything changed. */
function changeOperator(target: Target, statement: string, email: string): Promise<boolean> {
  return asOwner(target, async (owner) => {
    // The role falls back when the transaction ends, and the connection with it.
    await owner.query('begin; set local role coachme_maintenance');
    const known = await owner.query('select from identity.users where email = $1', [email]);
    if (known.rowCount === 0) {
      throw new Refusal(
        `Nobody has an account with the address ${email}: register it at /register first.`,
      );
    }
    const { rowCount } = await owner.query(statement, [email]);
    await owner.query('commit');
    return rowCount === 1;
  });
}
