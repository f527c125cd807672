import { asOwner, type Target } from './database/connections.ts';
import { Refusal } from './refusal.ts';
import { noteCommand } from './tell.ts';

/** Lets the person with this account into the console; felt within seconds. Answers what was done. */
export async function createOperator(
  target: Target,
  email: string,
  now: Date = new Date(),
): Promise<string> {
  const isNew = await changeOperator(target, {
    what: 'create-operator',
    statement: `insert into identity.operators (user_id, granted_at)
     select id, now() from identity.users where email = $1 on conflict do nothing`,
    ...{ email, now },
  });
  return isNew
    ? `${email} runs this installation now: the console is at /platform.`
    : `${email} runs this installation already: the console is at /platform.`;
}

/** Keeps that person out of the console; felt within seconds. Answers what was done. */
export async function removeOperator(
  target: Target,
  email: string,
  now: Date = new Date(),
): Promise<string> {
  const wasOne = await changeOperator(target, {
    what: 'remove-operator',
    statement: `delete from identity.operators o using identity.users u where u.id = o.user_id and u.email = $1`,
    ...{ email, now },
  });
  return wasOne
    ? `${email} does not run this installation any more.`
    : `${email} did not run this installation.`;
}

type Change = {
  readonly what: 'create-operator' | 'remove-operator';
  readonly statement: string;
  readonly email: string;
  readonly now: Date;
};

/** Changes into maintenance, the only role that may; answers whether anything changed, which is then written down. */
function changeOperator(target: Target, change: Change): Promise<boolean> {
  const { what, statement, email, now } = change;
  return asOwner(target, async (owner) => {
    // The role falls back when the transaction ends, and the connection with it.
    await owner.query('begin; set local role coachme_maintenance');
    const { rows } = await owner.query<{ id: string }>(
      'select id from identity.users where email = $1',
      [email],
    );
    const [person] = rows;
    if (!person) {
      throw new Refusal(
        `Nobody has an account with the address ${email}: register it at /register first.`,
      );
    }
    const { rowCount } = await owner.query(statement, [email]);
    const isChanged = rowCount === 1;
    if (isChanged) await noteCommand(owner, { what, userId: person.id, now });
    await owner.query('commit');
    return isChanged;
  });
}
