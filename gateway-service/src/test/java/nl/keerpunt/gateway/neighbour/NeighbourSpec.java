package nl.keerpunt.gateway.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
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
