package nl.keerpunt.household.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.testing.FileLaws;

class FileWordsSpec implements FileLaws {

    @Override
    public String service() {
        return "household";
    }

    @Override
    public List<Class<?>> facts() {
        return records(HouseholdEvent.class).toList();
    }

    private static Stream<Class<?>> records(Class<?> vocabulary) {
        return vocabulary.isSealed()
                ? Stream.of(vocabulary.getPermittedSubclasses()).flatMap(FileWordsSpec::records)
                : Stream.of(vocabulary);
    }

    @Override
    public Set<String> leftOut() {
        return Set.of("bsnKey");
    }
}
