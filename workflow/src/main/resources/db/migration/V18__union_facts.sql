-- Everything the Union counts, one row per thing that happened: figures of plans and reports are sums over it, and the rows
-- behind a figure are its rows. A product is the Union's if its support was asked for or its producer is led by the young.

create view union_fact as
select 'support:' || cast(i.id as varchar(20)) as id, 'support' as fact, i.type as type, d.commune as place,
  d.province as province, i.done_on as happened_on, coalesce(i.budget, 0) as amount, d.id as dossier_id,
  i.officer_id as officer_id, d.product as title, i.officer as detail
from support_item i join dossier d on d.id = i.dossier_id
where i.done_on is not null
union all
select 'capital:' || cast(i.id as varchar(20)), 'capital', i.type, d.commune, d.province, i.done_on,
  r.amount, d.id, i.officer_id, d.product, i.officer
from support_result r join support_item i on i.id = r.item_id join dossier d on d.id = i.dossier_id
where i.done_on is not null and r.field = 'amount' and r.amount is not null
union all
select 'sale:' || cast(i.id as varchar(20)), 'turnover', i.type, d.commune, d.province, i.done_on,
  r.amount, d.id, i.officer_id, d.product, i.officer
from support_result r join support_item i on i.id = r.item_id join dossier d on d.id = i.dossier_id
where i.done_on is not null and r.field = 'turnover' and r.amount is not null
union all
select 'case:' || cast(d.id as varchar(20)), 'case', '', d.commune, d.province, c.opened_on, 0, d.id,
  c.responsible_id, d.product, coalesce(c.responsible, '')
from support_case c join dossier d on d.id = c.dossier_id
where c.opened_on is not null
union all
select 'ready:' || cast(d.id as varchar(20)), 'ready', '', d.commune, d.province, c.ready_on, 0, d.id,
  c.responsible_id, d.product, coalesce(c.responsible, '')
from support_case c join dossier d on d.id = c.dossier_id
where c.ready_on is not null
union all
select 'handedIn:' || cast(d.id as varchar(20)), 'handedIn', '', d.commune, d.province, d.received_on, 0, d.id,
  cast(null as bigint), d.product, p.name
from dossier d join producer p on p.id = d.producer_id
where d.received_on is not null and (d.supported or p.youth_led)
union all
select 'central:' || cast(e.id as varchar(20)), 'central', '', d.commune, d.province, e.received_on, 0, d.id,
  cast(null as bigint), d.product, p.name
from evaluation e join dossier d on d.id = e.dossier_id join producer p on p.id = d.producer_id
where e.level = 'CENTRE' and (d.supported or p.youth_led)
union all
select 'star:' || cast(c.id as varchar(20)), 'stars' || cast(c.stars as varchar(1)), '', d.commune, d.province,
  c.issued_on, 0, d.id, cast(null as bigint), c.product, c.producer
from certificate c join dossier d on d.id = c.dossier_id join producer p on p.id = d.producer_id
where c.published_on is not null and (d.supported or p.youth_led)
union all
select 'earlier:' || cast(c.id as varchar(20)), 'stars' || cast(c.stars as varchar(1)), '', c.commune,
  coalesce(c.province, ''), c.issued_on, 0, cast(null as bigint), cast(null as bigint), c.product, c.producer
from certificate c
where c.dossier_id is null and c.commune is not null and c.published_on is not null and c.youth_led
union all
select 'blocker:' || cast(b.id as varchar(20)), 'blocker', '', d.commune, d.province, b.opened_on, 0, d.id,
  cast(null as bigint), d.product, b.helper
from blocker b join dossier d on d.id = b.dossier_id
union all
select 'unblocked:' || cast(b.id as varchar(20)), 'unblocked', '', d.commune, d.province, b.resolved_on, 0, d.id,
  cast(null as bigint), d.product, coalesce(b.resolved_by, '')
from blocker b join dossier d on d.id = b.dossier_id
where b.resolved_on is not null
union all
select 'lead:' || cast(l.id as varchar(20)), 'lead', '', l.commune, l.province, l.scouted_on, 0, l.dossier_id,
  l.scouted_by_id, l.product, l.scouted_by
from product_lead l
union all
select 'idea:' || cast(l.id as varchar(20)), 'leadIdea', '', l.commune, l.province, l.closed_on, 0, l.dossier_id,
  l.scouted_by_id, l.product, coalesce(l.closed_by, '')
from product_lead l
where l.state = 'IDEA'
union all
select 'event:' || cast(t.id as varchar(20)),
  case t.kind when 'CLASS' then 'class' when 'ONLINE' then 'class' when 'CAMPAIGN' then 'awareness' else 'event' end,
  t.type, t.place, t.province, t.held_on, coalesce(t.reach, 0), cast(null as bigint), t.officer_id, t.title, t.officer
from training_event t
where t.state = 'HELD'
union all
select 'cost:' || cast(t.id as varchar(20)), 'eventCost', t.type, t.place, t.province, t.held_on,
  t.budget, cast(null as bigint), t.officer_id, t.title, t.officer
from training_event t
where t.state = 'HELD' and t.budget is not null
union all
select 'participant:' || cast(a.id as varchar(20)), 'participant', t.type, t.place, t.province, t.held_on, 0,
  cast(null as bigint), t.officer_id, t.title, coalesce(a.branch, '')
from training_participant a join training_event t on t.id = a.event_id
where t.state = 'HELD' and a.attended
union all
select 'promotion:' || cast(m.id as varchar(20)), case m.kind when 'FAIR' then 'fair' else 'shop' end, '', m.place,
  m.province, m.from_on, coalesce(m.budget, 0), cast(null as bigint), m.officer_id, m.name, m.officer
from promotion m
union all
select 'shown:' || cast(x.id as varchar(20)), 'turnover', '', m.place, m.province, m.from_on,
  coalesce(x.turnover, 0), x.dossier_id, m.officer_id, d.product, m.name
from promotion_product x join promotion m on m.id = x.promotion_id join dossier d on d.id = x.dossier_id;
