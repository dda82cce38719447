package nl.keerpunt.platform.parking;

/** When what is parked is tried again, as SQL over the {@code :kind} of its failure. */
final class NextTry {

    private NextTry() {}

    /**
     * Half a second, then twice as long after each try, up to five minutes; soon for what is on its way; and never of itself
     * for what is not believed.
     */
    static String after(String tries) {
        return """
                clock_timestamp() + case
                    when :kind in ('Unsigned', 'Forged', 'Misplaced') then interval 'infinity'
                    when :kind = 'NotHeardOfYet'
                        then least(interval '2 seconds', interval '250 ms' * power(2, least(%1$s, 20) - 1))
                    else least(interval '5 minutes', interval '500 ms' * power(2, least(%1$s, 20) - 1))
                end""".formatted(tries);
    }
}
