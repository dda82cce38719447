package nl.keerpunt.platform.reading;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

public record MunicipalReads(JdbcClient database) {

    public <T> T in(String municipality, Function<JdbcClient, T> question) {
        return question.apply(database);
    }
}
