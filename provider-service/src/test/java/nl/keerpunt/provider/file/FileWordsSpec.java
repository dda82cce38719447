package nl.keerpunt.provider.file;

import java.util.List;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.testing.law.FileLaws;

class FileWordsSpec implements FileLaws {

    @Override
    public String service() {
        return "provider";
    }

    @Override
    public List<Class<?>> facts() {
        return List.of(ArrangementEvent.class.getPermittedSubclasses());
    }
}
