package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.testing.DocumentLaws;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest implements DocumentLaws {

    @Override
    public JsonNode document() {
        return service().http().get("/openapi.json").json();
    }

    @Test
    void whatever_somebody_may_ask_is_in_the_document_and_nothing_else() {
        var described = new TreeSet<String>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " /v1" + path.getKey())));
        var offered = new TreeSet<String>();
        service()
                .context()
                .getBean(RightsMatrix.class)
                .rows()
                .forEach(row -> offered.add(row.method() + " " + row.path()));
        assertThat(described).isEqualTo(offered);
    }
}
