-- A product put off to another session: what was scored stays, and does not count.

alter table evaluation add column deferred_on date;
