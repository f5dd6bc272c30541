-- When a product of the Union passed which stage of its way: one row per dossier that began with the product, not one that
-- renews an earlier result.

create view union_milestone as
select d.id as dossier_id, d.commune as commune, d.province as province, d.registered_on as registered_on,
  d.stage as stage, c.opened_on as supported_on, d.received_on as handed_in_on, s.issued_on as recognised_on,
  c.responsible_id as officer_id, c.responsible as officer
from dossier d join producer p on p.id = d.producer_id
left join support_case c on c.dossier_id = d.id
left join certificate s on s.dossier_id = d.id and s.published_on is not null
where d.former_id is null and (d.supported or p.youth_led);
