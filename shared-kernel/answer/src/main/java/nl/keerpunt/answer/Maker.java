package nl.keerpunt.answer;

/** Who makes the platform, and under which licence it may be used, as each document says. */
public final class Maker {

    public static final String NAME = "Keerpunt";
    public static final String EMAIL = "keerpunt@example.org";
    public static final String URL = "https://example.org/keerpunt";

    /** By its SPDX identifier. */
    public static final String LICENCE = "EUPL-1.2";

    private Maker() {}
}
