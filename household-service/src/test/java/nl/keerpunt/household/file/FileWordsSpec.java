package nl.keerpunt.household.file;

import java.util.List;
import java.util.Set;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.testing.Vocabulary;
import nl.keerpunt.testing.law.FileLaws;

class FileWordsSpec implements FileLaws {

    @Override
    public String service() {
        return "household";
    }

    @Override
    public List<Class<?>> facts() {
        return Vocabulary.messages(HouseholdEvent.class).toList();
    }

    @Override
    public Set<String> leftOut() {
        return Set.of("bsnKey");
    }
}
