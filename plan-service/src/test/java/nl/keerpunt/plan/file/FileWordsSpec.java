package nl.keerpunt.plan.file;

import java.util.List;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.testing.law.FileLaws;

class FileWordsSpec implements FileLaws {

    @Override
    public String service() {
        return "plan";
    }

    @Override
    public List<Class<?>> facts() {
        return List.of(PlanEvent.class.getPermittedSubclasses());
    }
}
