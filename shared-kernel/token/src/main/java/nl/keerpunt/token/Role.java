package nl.keerpunt.token;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token says that its bearer is (claim {@code roles}, in lower case). */
public enum Role {
    /** Toegangsprofessional: takes in questions, makes plans, arranges support. */
    ACCESS,
    /** Regisseur: responsible for the whole of a household. */
    DIRECTOR,
    /** Zorgaanbieder: carries arrangements out; known by its AGB code. */
    PROVIDER,
    /** Financial controller: sees money, never names. */
    CONTROLLER,
    /** Functioneel beheerder: mandates, contracts, policy. */
    ADMINISTRATOR;

    private final String inTokens = name().toLowerCase(Locale.ROOT);

    static Optional<Role> named(String inTokens) {
        return Arrays.stream(values())
                .filter(role -> role.inTokens.equals(inTokens))
                .findFirst();
    }
}
