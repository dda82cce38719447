package nl.keerpunt.budget.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which order an entry says what it says when it is sealed; the number is stored with the entry. A form never
 * changes. A column that the ledger gets later belongs to a next form, which is for entries that have something in
 * it: all others keep their form and so their seal, also when the ledger is written anew.
 */
enum SealForm {
    FIRST(1) {
        @Override
        List<@Nullable Object> parts(Said said) {
            return Arrays.asList(
                    said.municipality(),
                    said.position(),
                    said.line(),
                    said.cause(),
                    said.name(),
                    said.recordedAt(),
                    said.actor(),
                    said.year(),
                    said.month(),
                    said.from(),
                    said.to(),
                    said.amount(),
                    said.legalBasis(),
                    said.taskField(),
                    said.objective(),
                    said.provider(),
                    said.household(),
                    said.arrangement(),
                    said.arrangementVersion(),
                    said.reference(),
                    said.decidedBy(),
                    said.decidedOn(),
                    said.mandate(),
                    said.lawfulGround(),
                    said.authority());
        }
    },

    /** For what a household buys itself: the first form, and how it is delivered. */
    SECOND(2) {
        @Override
        List<@Nullable Object> parts(Said said) {
            var parts = new ArrayList<>(FIRST.parts(said));
            parts.add(said.delivery());
            return parts;
        }
    };

    private final int number;

    SealForm(int number) {
        this.number = number;
    }

    abstract List<@Nullable Object> parts(Said said);

    int number() {
        return number;
    }

    /** The oldest form that holds all that is said. */
    static SealForm of(Said said) {
        return said.delivery() == null ? FIRST : SECOND;
    }
}
