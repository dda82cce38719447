package nl.keerpunt.platform.rebuild;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A read model as it is written beside the live one: the same, in tables of the same names that lie in a schema of
 * their own, before the others in sight. They are held first: where one is missing, the live one would be found.
 */
record BesideModel<E>(ReadModel<E> model, JdbcClient database) implements ReadModel<E> {

    private static final String SUFFIX = "/rebuild";

    static String name(String model) {
        return model + SUFFIX;
    }

    @Override
    public String name() {
        return name(model.name());
    }

    @Override
    public Class<E> vocabulary() {
        return model.vocabulary();
    }

    @Override
    public List<String> tables() {
        return model.tables();
    }

    @Override
    public String subject(String stream) {
        return model.subject(stream);
    }

    /** Without waiting for the disk: whatever is lost with the machine is begun again. */
    @Override
    public void write(List<Changed<E>> page) {
        database.sql("lock table " + tables().stream().map(Beside::named).collect(joining(", "))
                        + " in row exclusive mode")
                .update();
        database.sql("select set_config('search_path', ?, true), set_config('synchronous_commit', 'off', true)")
                .param(Beside.SCHEMA + ", public")
                .query((_, _) -> true)
                .single();
        model.write(page);
    }
}
