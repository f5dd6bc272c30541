-- The number of a session's minutes, given when they are signed.

alter table council_session add column minutes_number varchar(60);
