package nl.keerpunt.platform.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The database as commands see it: on connections that only lanes use, in the transaction of their batch. */
public record LaneDatabase(JdbcClient client) {}
