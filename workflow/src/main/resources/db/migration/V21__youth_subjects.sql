-- Who is led by the young: known producers, and those of results recognised before the system, with the products the Union
-- knows of: those whose dossiers exist for it, and those the public finds in the register.
alter table producer add column search varchar(700) default '' not null;

create view youth_subject as
select cast(p.id as varchar(20)) as id, p.name as name, p.organisation_type as type, p.commune as commune,
  p.representative as representative, p.search as search,
  case p.organisation_type when 'COOPERATIVE' then 0 when 'COOPERATIVE_GROUP' then 1 else 2 end as ordering,
  exists (select 1 from dossier d join support_item i on i.dossier_id = d.id
    where d.producer_id = p.id and i.type = 'YS13' and i.done_on is not null) as founded
from producer p
where p.youth_led
union all
select 'earlier:' || cast(min(c.id) as varchar(20)), c.producer, null, c.commune, null, max(c.search), 3, false
from certificate c
where c.dossier_id is null and c.youth_led and c.published_on is not null and c.commune is not null
  and not exists (select 1 from producer p where p.youth_led and p.name = c.producer and p.commune = c.commune)
group by c.producer, c.commune;

create view youth_product as
select cast(d.id as varchar(20)) as id, cast(d.producer_id as varchar(20)) as subject, d.product as product,
  d.search as search, d.stage as stage, c.stars as stars, c.code as certificate, c.legal_basis as legal_basis,
  case when d.consent_id is not null
    or d.supported and (not d.consent_revoked or d.stage in ('IDEA', 'SUPPORT')) then d.id end as dossier_id
from dossier d left join certificate c on c.dossier_id = d.id and c.published_on is not null
where c.id is not null or d.consent_id is not null
  or d.supported and (not d.consent_revoked or d.stage in ('IDEA', 'SUPPORT'))
union all
select 'earlier:' || cast(c.id as varchar(20)) || ':' || s.id, s.id, c.product, c.search, null, c.stars, c.code,
  c.legal_basis, null
from certificate c join youth_subject s on s.name = c.producer and s.commune = c.commune
where c.dossier_id is null and c.youth_led and c.published_on is not null;
