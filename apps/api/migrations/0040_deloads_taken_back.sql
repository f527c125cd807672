-- Up Migration
-- A lighter week that was accepted can be taken back until one of its sessions is begun; then it waits as before.
alter table programs.deloads
  add column taken_back_at timestamptz,
  add column taken_back_by uuid;

-- What each day of an accepted lighter week was before, so that it can be so again.
create table programs.deload_days (
  organization_id uuid not null,
  deload_id uuid not null,
  scheduled_day_id uuid not null,
  lighter text check (lighter in ('planned', 'written', 'decided')),
  primary key (organization_id, deload_id, scheduled_day_id),
  foreign key (organization_id, deload_id) references programs.deloads (organization_id, id) on delete cascade,
  foreign key (organization_id, scheduled_day_id) references programs.scheduled_days (organization_id, id)
);
comment on column programs.deload_days.lighter is 'Why the day was lighter before the decision; null when it was not.';
create index deload_days_of_day on programs.deload_days (organization_id, scheduled_day_id);
select platform.protect_tenant('programs.deload_days');

-- Weeks that were accepted before: their days, and the reason the week was planned lighter where that spoke for it.
set local role coachme_maintenance;
insert into programs.deload_days (organization_id, deload_id, scheduled_day_id, lighter)
select w.organization_id, w.id, d.id,
  case when w.reasons @> jsonb_build_array(jsonb_build_object('kind', 'scheduled', 'weekNumber', d.week_number))
    then 'planned' end
from programs.deloads w
join programs.scheduled_days d on d.organization_id = w.organization_id and d.assignment_id = w.assignment_id
where w.is_accepted and d.lighter = 'decided' and d.scheduled_on between w.from_on and w.to_on;
reset role;
