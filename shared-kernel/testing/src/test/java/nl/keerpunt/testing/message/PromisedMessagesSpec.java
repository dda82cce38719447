package nl.keerpunt.testing.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A check that finds nothing finds nothing wrong: each way to break a promise is found. */
class PromisedMessagesSpec {

    private static final PromisedMessages PROMISED = PromisedMessages.of(new JsonMapper().readTree("""
            {
              "channels": {"plan": {"address": "keerpunt.plan.v1", "messages": {"Closed": {
                "name": "plan-closed",
                "headers": {
                  "type": "object",
                  "required": ["ce_type", "ce_time"],
                  "properties": {
                    "ce_type": {"type": "string", "const": "plan-closed"},
                    "ce_time": {"type": "string", "format": "date-time"},
                    "keerpunt-signature": {"type": "string", "minLength": 2, "maxLength": 2}
                  }
                },
                "bindings": {"kafka": {"key": {"type": "string", "pattern": "^[0-9]$"}}},
                "payload": {"$ref": "#/components/schemas/Closed"}
              }}}},
              "operations": {"planTells": {
                "action": "send",
                "channel": {"$ref": "#/channels/plan"},
                "messages": [{"$ref": "#/channels/plan/messages/Closed"}]
              }},
              "components": {"schemas": {
                "Closed": {
                  "type": "object",
                  "required": ["on"],
                  "properties": {
                    "on": {"type": "string", "format": "date"},
                    "law": {"anyOf": [{"$ref": "#/components/schemas/Law"}, {"type": "null"}]}
                  }
                },
                "Law": {"type": "string", "enum": ["WMO"]}
              }}
            }
            """));

    private static final String SAID = "{\"on\": \"2026-03-01\", \"law\": null}";
    private static final Map<String, byte[]> HEADERS = Map.of(
            "ce_type", "plan-closed".getBytes(UTF_8),
            "ce_time", "2026-03-01T09:30:00Z".getBytes(UTF_8),
            "keerpunt-signature", new byte[] {-1, -128});

    @Test
    void a_message_as_promised_breaks_nothing() {
        assertThat(PROMISED.topics()).containsExactly("keerpunt.plan.v1");
        assertThat(PROMISED.brokenBy(message("1", SAID, HEADERS))).isEmpty();
    }

    @Test
    void a_field_too_many_is_found() {
        assertBroken(message("1", "{\"on\": \"2026-03-01\", \"bsn\": \"999990019\"}", HEADERS), "bsn");
    }

    @Test
    void a_field_too_few_is_found() {
        assertBroken(message("1", "{\"law\": \"WMO\"}", HEADERS), "on");
    }

    @Test
    void a_choice_that_nobody_offers_is_found() {
        assertBroken(message("1", SAID.replace("null", "\"JW\""), HEADERS), "law");
    }

    @Test
    void a_null_that_cannot_be_is_found() {
        assertBroken(message("1", "{\"on\": null}", HEADERS), "on");
    }

    @Test
    void what_is_no_json_is_found() {
        assertBroken(message("1", "on 1 March", HEADERS), "not JSON");
    }

    @Test
    void a_header_too_many_is_found() {
        assertBroken(message("1", SAID, with("ce_name", "Sam")), "ce_name");
    }

    @Test
    void a_header_of_another_form_is_found() {
        assertBroken(message("1", SAID, with("ce_time", "yesterday")), "ce_time");
    }

    @Test
    void a_key_of_another_form_is_found() {
        assertBroken(message("Sam", SAID, HEADERS), "key");
    }

    @Test
    void a_message_that_is_not_in_the_document_is_found() {
        assertBroken(message("1", SAID, with("ce_type", "plan-opened")), "not in the document: plan-opened");
    }

    private static void assertBroken(ConsumerRecord<byte[], byte[]> message, String at) {
        assertThat(PROMISED.brokenBy(message)).isNotEmpty().allMatch(broken -> broken.contains(at));
    }

    private static Map<String, byte[]> with(String header, String value) {
        var headers = new LinkedHashMap<>(HEADERS);
        headers.put(header, value.getBytes(UTF_8));
        return headers;
    }

    private static ConsumerRecord<byte[], byte[]> message(String key, String value, Map<String, byte[]> headers) {
        var message = new ConsumerRecord<>("keerpunt.plan.v1", 0, 0, key.getBytes(UTF_8), value.getBytes(UTF_8));
        headers.forEach(message.headers()::add);
        return message;
    }
}
