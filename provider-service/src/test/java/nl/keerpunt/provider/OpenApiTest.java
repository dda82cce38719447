package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.service;

import nl.keerpunt.testing.law.DocumentLaws;
import tools.jackson.databind.JsonNode;

class OpenApiTest implements DocumentLaws {

    @Override
    public JsonNode document() {
        return service().http().get("/openapi.json").json();
    }
}
