package nl.keerpunt.budget.seal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    };

    private final int number;

    SealForm(int number) {
        this.number = number;
    }

    abstract List<@Nullable Object> parts(Said said);

    int number() {
        return number;
    }

    static Optional<SealForm> numbered(int number) {
        return Arrays.stream(values()).filter(form -> form.number == number).findFirst();
    }
}
