-- Places of the official list beside the addresses as text; import of producers and products.

alter table producer add column address_commune varchar(5);
alter table producer add column residence_commune varchar(5);
update producer set address_commune = commune;

alter table person add column address_commune varchar(5);
