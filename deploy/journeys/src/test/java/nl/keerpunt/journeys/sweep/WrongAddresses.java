package nl.keerpunt.journeys.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.keerpunt.journeys.sweep.Document.Operation;
import nl.keerpunt.journeys.sweep.Document.Parameter;

/** Everything that can be wrong with the address, the headers and the method of a request. */
record WrongAddresses(Base base) {

    private static final Set<Integer> BAD = Set.of(400);
    private static final Set<Integer> BAD_OR_NOWHERE = Set.of(400, 404);
    private static final Set<Integer> BAD_OR_STALE = Set.of(400, 404, 412);

    Stream<Asked> of(Operation operation) {
        var right = base.of(operation);
        return Stream.of(places(right), parameters(right), periods(right), headers(right), accepts(right))
                .flatMap(List::stream);
    }

    private List<Asked> places(Asked right) {
        var asked = new ArrayList<Asked>();
        var operation = right.operation();
        operation.in("path").forEach(place -> {
            var here = base.dossier().place(operation, place.name());
            var wrongs = new ArrayList<>(WrongValues.encoded(Kind.of(place.schema())));
            wrongs.addAll(List.of("%2e%2e", "a%2fb", "%0a", "a;b=c", "%25"));
            if (Kind.of(place.schema()) == Kind.NUMBER) {
                wrongs.addAll(List.of("-1", "0", "99999", "+2026", "02026"));
            }
            for (var wrong : wrongs) {
                asked.add(right.wrong(place.name() + " in path", wrong)
                        .at(right.address()
                                .replaceFirst(here, wrong.replace("\\", "\\\\").replace("$", "\\$")))
                        .expecting(BAD_OR_NOWHERE));
            }
        });
        asked.add(right.wrong("path", "/ at its end")
                .at(right.address().replaceFirst("(\\?|$)", "/$1"))
                .expecting(Set.of(404)));
        return asked;
    }

    private List<Asked> parameters(Asked right) {
        var asked = new ArrayList<Asked>();
        right.operation().in("query").forEach(parameter -> {
            var name = parameter.name();
            for (var wrong : wrongOf(parameter)) {
                var told = with(right, parameter, name + "=" + wrong, wrong, name);
                asked.add(WrongValues.isUnreadable(wrong) ? told.naming(Set.of()) : told);
            }
            var valid = Base.encoded(base.value(parameter));
            asked.add(with(right, parameter, name + "=", "(blank)", name));
            asked.add(with(right, parameter, name + "=" + valid + "&" + name + "=" + valid, "(twice)", name));
            var other = name.equals(name.toLowerCase()) ? name.toUpperCase() : name.toLowerCase();
            asked.add(right.wrong(other + " in query", "another case")
                    .at(right.address() + right.query() + other + "=" + valid)
                    .expecting(BAD, other));
            if (parameter.required()) {
                asked.add(with(right, parameter, "", "(missing)", name));
            }
        });
        asked.add(right.wrong("colour in query", "unknown")
                .at(right.address() + right.query() + "colour=blue")
                .expecting(BAD, "colour"));
        for (var odd : List.of("%ff=1", "%00=1", "a%00b=1")) {
            asked.add(right.wrong("query", odd)
                    .at(right.address() + right.query() + odd)
                    .expecting(BAD));
        }
        return asked;
    }

    private static List<String> wrongOf(Parameter parameter) {
        var wrong = new ArrayList<>(WrongValues.encoded(Kind.of(parameter.schema())));
        if (parameter.name().equals("limit")) {
            wrong.addAll(List.of("0", "-1", "201", "1000000000"));
        }
        if (parameter.name().equals("after")) {
            wrong.addAll(List.of(WrongValues.TYPED, "-1", "00000000", "eyJ4IjoxfQ"));
        }
        return wrong;
    }

    private static Asked with(Asked right, Parameter parameter, String written, String typed, String name) {
        var address =
                right.address().replaceFirst("([?&])" + name + "=[^&]*&?", "$1").replaceFirst("[?&]$", "");
        var query = address.contains("?") ? "&" : "?";
        return right.wrong(name + " in query", typed)
                .at(written.isEmpty() ? address : address + query + written)
                .expecting(BAD, name);
    }

    private static List<Asked> periods(Asked right) {
        var names = new TreeSet<String>();
        right.operation().in("query").forEach(parameter -> names.add(parameter.name()));
        if (!names.containsAll(Set.of("since", "until"))) {
            return List.of();
        }
        var address = right.operation().path().isEmpty() ? "" : right.address().replaceFirst("\\?.*", "");
        return List.of(right.wrong("until in query", "before since")
                .at(address + "?since=2026-03-01T00:00:00Z&until=2026-02-01T00:00:00Z")
                .expecting(BAD, "until"));
    }

    private static List<Asked> headers(Asked right) {
        var asked = new ArrayList<Asked>();
        var operation = right.operation();
        if (operation.takes("Idempotency-Key")) {
            asked.add(right.wrong("Idempotency-Key", "(missing)")
                    .without("Idempotency-Key")
                    .expecting(BAD, "Idempotency-Key"));
            for (var key : List.of("", " ", "a b", "a,b", "../x", "x".repeat(65), "x".repeat(5_000), "\"a\"", "a;b")) {
                asked.add(right.wrong("Idempotency-Key", key)
                        .with("Idempotency-Key", key)
                        .expecting(BAD, "Idempotency-Key"));
            }
            asked.add(right.wrong("Idempotency-Key", "two lines")
                    .and("Idempotency-Key", "other")
                    .expecting(BAD, "Idempotency-Key"));
        }
        if (operation.takes("If-Match")) {
            for (var tag : List.of(
                    "7",
                    "x",
                    "\"x\"",
                    "\"\"",
                    "\"-1\"",
                    "\"99999999999999999999\"",
                    "\"1",
                    "W/\"888888\"",
                    "\"888888\", \"999999\"",
                    "\"888888\"",
                    "")) {
                asked.add(right.wrong("If-Match", tag).with("If-Match", tag).expecting(BAD_OR_STALE));
            }
            asked.add(right.wrong("If-Match", "two lines")
                    .with("If-Match", "\"888888\"")
                    .and("If-Match", "\"999999\"")
                    .expecting(BAD_OR_STALE));
        }
        if (operation.takes("Min-Position")) {
            var service = operation.described().path("x-service").asString();
            for (var position : List.of(
                    "7",
                    "x",
                    "",
                    service + ":",
                    service + ":-1",
                    service + ":1.5",
                    service.toUpperCase() + ":1",
                    "bicycle:1",
                    other(service) + ":1",
                    service + ":99999999999999999999",
                    service + ":999999999999",
                    service + ":1," + service + ":2")) {
                asked.add(right.wrong("Min-Position", position)
                        .with("Min-Position", position)
                        .expecting(BAD, "Min-Position"));
            }
            asked.add(right.wrong("Min-Position", "two lines")
                    .with("Min-Position", service + ":1")
                    .and("Min-Position", service + ":2")
                    .expecting(BAD, "Min-Position"));
        }
        return asked;
    }

    private static String other(String service) {
        return service.equals("plan") ? "budget" : "plan";
    }

    private static List<Asked> accepts(Asked right) {
        var asked = new ArrayList<Asked>();
        for (var wanted :
                List.of("text/html", "application/xml", "image/png", "application/yaml", "application/problem+json")) {
            asked.add(right.wrong("Accept", wanted).with("Accept", wanted).expecting(Set.of(406)));
        }
        return asked;
    }
}
