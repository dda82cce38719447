package nl.keerpunt.budget.file;

import java.util.Arrays;
import java.util.List;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.Earmarked;
import nl.keerpunt.testing.law.FileLaws;

class FileWordsSpec implements FileLaws {

    @Override
    public String service() {
        return "budget";
    }

    /** What the council decides is about no household. */
    @Override
    public List<Class<?>> facts() {
        return Arrays.<Class<?>>stream(BudgetEvent.class.getPermittedSubclasses())
                .filter(Earmarked.class::isAssignableFrom)
                .toList();
    }
}
