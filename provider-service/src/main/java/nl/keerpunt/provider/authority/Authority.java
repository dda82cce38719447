package nl.keerpunt.provider.authority;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * On what a commitment rests (bevoegdheid): who decided it, on which day, and by which mandate or ground of law.
 *
 * @param price what the whole arrangement can come to under that decision; at it the decision was judged
 * @param mandate null when the law itself bound the college
 * @param byLaw null when a mandate was asked
 */
public record Authority(
        ProfessionalId by,
        LocalDate on,
        Money price,
        @Nullable UnderMandate mandate,
        @Nullable ByLaw byLaw) {

    /**
     * The mandate as it was heard; a withdrawal heard later undoes nothing.
     *
     * @param version 1 as it was granted, and one more for each withdrawal
     * @param heardAt the position at which the register stood
     */
    public record UnderMandate(UUID mandate, int version, long heardAt) {}
}
