package nl.keerpunt.gateway.file;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.gateway.answer.AnswerHeaders;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.answer.Problem.Cause;
import nl.keerpunt.gateway.answer.Reason;
import nl.keerpunt.gateway.file.Parts.Question;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person's file, before the route to household-service, whose path it lies under. Who may is what the
 * services say: household-service is asked first, and what it refuses is refused in its words.
 */
@Configuration(proxyBeanMethods = false)
class FileApi {

    private static final String PATH = "/v1/households/{id}/members/{member}/file";
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final List<Neighbour> OTHERS = List.of(Neighbour.PLAN, Neighbour.PROVIDER, Neighbour.BUDGET);
    private static final JsonMapper JSON = new JsonMapper();

    private final Parts parts;
    private final FilePdf pdf;
    private final Clock clock;

    FileApi(Parts parts, FilePdf pdf, Clock clock) {
        this.parts = parts;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> personsFile() {
        return RouterFunctions.route(path(PATH), this::answer);
    }

    private ServerResponse answer(ServerRequest request)
            throws HttpMediaTypeNotAcceptableException, HttpRequestMethodNotSupportedException {
        if (!METHODS.contains(request.method())) {
            throw new HttpRequestMethodNotSupportedException(request.method().name(), List.of("GET"));
        }
        var form = Form.wanted(request.headers().accept());
        var unknown = request.params().keySet().stream()
                .map(key -> new Cause(key, Reason.UNKNOWN_KEY))
                .toList();
        if (!unknown.isEmpty()) {
            return problem(Problem.of(Reason.BAD_INPUT, unknown));
        }
        var question = question(request);
        var first =
                parts.of(List.of(Neighbour.HOUSEHOLD), question).getOrDefault(Neighbour.HOUSEHOLD, Optional.empty());
        if (first.isPresent() && first.get().statusCode() != 200) {
            return passedOn(first.get(), request);
        }
        return first.flatMap(FileApi::part)
                .flatMap(household ->
                        Subject.of(household).map(whose -> withTheOthers(household, whose, question, form)))
                .orElseGet(() -> notWhole(List.of(Neighbour.HOUSEHOLD)));
    }

    private ServerResponse withTheOthers(JsonNode household, Subject whose, Question question, Form form) {
        var ofTheOthers = whose.lastDay().map(question::until).orElse(question);
        var all = new EnumMap<Neighbour, JsonNode>(Map.of(Neighbour.HOUSEHOLD, household));
        parts.of(OTHERS, ofTheOthers)
                .forEach((neighbour, answer) ->
                        answer.flatMap(FileApi::part).ifPresent(part -> all.put(neighbour, part)));
        var rules = parts.keepingRules(question).flatMap(answer -> read(answer, "items"));
        var missing = Stream.concat(
                        OTHERS.stream().filter(neighbour -> !all.containsKey(neighbour)),
                        rules.isEmpty() ? Stream.of(Neighbour.HOUSEHOLD) : Stream.of())
                .toList();
        return missing.isEmpty()
                ? given(
                        new PersonsFile(
                                clock.instant(),
                                Notice.all(),
                                rules.orElseThrow().path("items"),
                                all),
                        form)
                : notWhole(missing);
    }

    private ServerResponse given(PersonsFile file, Form form) {
        return switch (form) {
            case JSON -> whole(MediaType.APPLICATION_JSON).body(file.json());
            case PDF ->
                switch (pdf.of(file)) {
                    case FilePdf.Made made ->
                        whole(MediaType.APPLICATION_PDF)
                                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"inzage.pdf\"")
                                .body(made.bytes());
                    case FilePdf.TooLong _ -> problem(Problem.of(Reason.FILE_TOO_LONG));
                    case FilePdf.Busy _ -> again(Problem.of(Reason.FILE_BUSY));
                };
        };
    }

    private static ServerResponse.BodyBuilder whole(MediaType type) {
        return ServerResponse.ok()
                .contentType(type)
                .header(ApiVersion.HEADER, ApiVersion.VALUE)
                .header(HttpHeaders.CONTENT_LANGUAGE, "nl");
    }

    private static Question question(ServerRequest request) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE)) {
            Optional.ofNullable(request.headers().firstHeader(name)).ifPresent(value -> headers.put(name, value));
        }
        headers.put(
                AnswerHeaders.CORRELATION,
                request.attribute(AnswerHeaders.CORRELATION).orElseThrow().toString());
        return new Question(request.servletRequest().getRequestURI().substring("/v1".length()), headers);
    }

    private static Optional<JsonNode> part(HttpResponse<byte[]> answer) {
        return read(answer, "facts").filter(part -> part.path("looks").isArray());
    }

    /** A service that answers nonsense is as good as none. */
    private static Optional<JsonNode> read(HttpResponse<byte[]> answer, String list) {
        try {
            return Optional.of(answer)
                    .filter(said -> said.statusCode() == 200)
                    .map(said -> JSON.readTree(said.body()))
                    .filter(said -> said.path(list).isArray());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static ServerResponse passedOn(HttpResponse<byte[]> refused, ServerRequest asked) {
        var answer = ServerResponse.status(refused.statusCode());
        for (var name : List.of(
                HttpHeaders.CONTENT_TYPE,
                HttpHeaders.CONTENT_LANGUAGE,
                HttpHeaders.VARY,
                HttpHeaders.RETRY_AFTER,
                HttpHeaders.WWW_AUTHENTICATE,
                ApiVersion.HEADER)) {
            refused.headers().firstValue(name).ifPresent(value -> answer.header(name, value));
        }
        return answer.body(askedHere(refused.body(), asked.servletRequest().getRequestURI()));
    }

    /** The service names its own address, which nobody asked. */
    private static byte[] askedHere(byte[] refusal, String address) {
        try {
            return JSON.readTree(refusal) instanceof ObjectNode problem && problem.has("instance")
                    ? JSON.writeValueAsBytes(problem.put("instance", address))
                    : refusal;
        } catch (JacksonException _) {
            return refusal;
        }
    }

    private static ServerResponse notWhole(List<Neighbour> missing) {
        return again(Problem.of(
                Reason.FILE_NOT_WHOLE,
                missing.stream()
                        .map(neighbour -> neighbour.label() + "-service")
                        .collect(Collectors.joining(", "))));
    }

    private static ServerResponse again(Problem problem) {
        return ServerResponse.status(problem.status()).build((request, response) -> {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            return written(problem, request, response);
        });
    }

    private static ServerResponse problem(Problem problem) {
        return ServerResponse.status(problem.status())
                .build((request, response) -> written(problem, request, response));
    }

    private static @Nullable ModelAndView written(
            Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problem.writeTo(request, response);
        return null;
    }
}
