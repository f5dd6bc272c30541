-- What members find beside the points, and minimums that do not apply to a product.

alter table score_sheet add column gates varchar(400);
alter table evaluation add column waivers varchar(4000);
