package nl.keerpunt.gateway.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class NeighbourSpec {

    @Test
    void every_collection_leads_to_an_operation_that_is_released() {
        var collections = Arrays.stream(Neighbour.values())
                .flatMap(neighbour -> neighbour.collections().stream())
                .toList();

        assertThat(leadingNowhere(collections)).isEmpty();
        assertThat(leadingNowhere(List.of("households", "statements"))).containsExactly("statements");
    }

    @ParameterizedTest
    @EnumSource
    void the_readme_tells_where_each_collection_leads(Neighbour neighbour) throws IOException {
        var row = "| %s | %s-service | `%s` (%s) |"
                .formatted(
                        String.join(", ", neighbour.collections()),
                        neighbour.label(),
                        neighbour.setting(),
                        neighbour.usualAddress());

        assertThat(Files.readAllLines(Path.of("README.md"))).contains(row);
    }

    private static List<String> leadingNowhere(List<String> collections) {
        var paths = new JsonMapper()
                .readTree(Path.of("released/openapi.json"))
                .path("paths")
                .propertyNames();
        return collections.stream()
                .filter(collection -> paths.stream().noneMatch(path -> (path + "/").startsWith("/" + collection + "/")))
                .toList();
    }
}
