-- In which role and for which team somebody looked: for the list that a resident can ask for, which names nobody. Of what
-- was kept before this nobody can tell.
alter table processing_log
    add column role varchar(64),
    add column team varchar(64);
