package nl.keerpunt.platform.reading;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The database as projections write it: in a role of their own, in the transaction that also moves their token. */
public record ProjectionDatabase(JdbcClient client) {}
