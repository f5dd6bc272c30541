-- Numbers of the commune's report and letter, given when they are signed (Nghị định 30/2020, Điều 15).

alter table commune_assessment add column report_number varchar(220);
alter table commune_assessment add column proposal_number varchar(220);
