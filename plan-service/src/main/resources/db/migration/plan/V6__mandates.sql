-- For which products a mandate is, and on which days alone it holds because somebody is away. What was granted before is
-- for every product and on each day.
alter table mandate_held
    add products   varchar(200)[] not null default '{}',
    add days_from  date[]         not null default '{}',
    add days_until date[]         not null default '{}';
