package nl.keerpunt.local.identity;

import static nl.keerpunt.local.identity.DemoPerson.professional;
import static nl.keerpunt.local.identity.DemoPerson.provider;

import java.util.List;

/** Everybody who can log in on the local platform. The codes 0307 and 0344 stand for fictional municipalities here. */
public final class DemoPeople {

    private static final String FIRST = "0307";
    private static final String SECOND = "0344";

    public static final List<DemoPerson> ALL = List.of(
            professional("anna", FIRST, "noord", "access"),
            professional("bram", FIRST, "noord", "access", "director"),
            professional("clara", FIRST, "zuid", "director"),
            professional("daan", FIRST, null, "controller"),
            professional("eva", FIRST, null, "administrator"),
            professional("fatima", SECOND, "centrum", "access", "director"),
            professional("gijs", SECOND, null, "controller"),
            professional("hanna", SECOND, null, "administrator"),
            provider("thuisbouw", "75000001"),
            provider("wegwijs", "75000002"),
            provider("samenverder", "75000003"));

    private DemoPeople() {}
}
