package nl.keerpunt.platform.store;

public record LaneDatabase(String url) {}
