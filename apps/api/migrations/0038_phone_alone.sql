-- Up Migration

-- A phone number is an identity too: who comes by one need not have an e-mail address.
alter table identity.users alter column email drop not null;
comment on column identity.users.email is 'Null for who came by a phone and has given none.';
