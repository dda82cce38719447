package nl.keerpunt.platform.description;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.answer.ProblemForm;
import nl.keerpunt.platform.problem.Sentences;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpStatus;

/** What each operation answers when it does not do what was asked: by status, with every reason and its sentence. */
record DescribedProblems(Sentences sentences) implements OpenApiCustomizer {

    /** Where an operation's reasons are gathered until all have been told. */
    private static final String GATHERED = "x-gathered-reasons";

    private static final Schema<?> PROBLEM = new Schema<>().$ref("#/components/schemas/Problem");

    static void add(Operation operation, Stream<String> reasons) {
        var all = gathered(operation);
        reasons.forEach(all::add);
        operation.addExtension(GATHERED, all);
    }

    private static SortedSet<String> gathered(Operation operation) {
        var extensions = operation.getExtensions();
        var known = extensions == null ? null : extensions.get(GATHERED);
        var all = new TreeSet<String>();
        if (known instanceof Collection<?> names) {
            names.forEach(name -> all.add(String.valueOf(name)));
        }
        return all;
    }

    @Override
    public void customise(OpenAPI document) {
        var told = new TreeMap<String, Object>();
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    var byStatus = byStatus(gathered(operation));
                    byStatus.forEach((status, reasons) -> {
                        operation.getResponses().addApiResponse("" + status, answer(status, reasons));
                        reasons.forEach(reason -> told.put(reason, problem(reason)));
                    });
                    operation.getExtensions().remove(GATHERED);
                });
        told.keySet().forEach(reason -> document.getComponents().addExamples(reason, example(reason)));
        ModelConverters.getInstance(true)
                .readAll(Problem.class)
                .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
        document.addExtension("x-problems", told);
    }

    private static SortedMap<Integer, SortedSet<String>> byStatus(SortedSet<String> reasons) {
        var byStatus = new TreeMap<Integer, SortedSet<String>>();
        reasons.forEach(reason -> byStatus.computeIfAbsent(Reasons.status(reason), _ -> new TreeSet<>())
                .add(reason));
        return byStatus;
    }

    private static ApiResponse answer(int status, SortedSet<String> reasons) {
        var content = new MediaType().schema(PROBLEM);
        reasons.forEach(reason -> content.addExamples(reason, new Example().$ref("#/components/examples/" + reason)));
        var answer = new ApiResponse()
                .description(HttpStatus.valueOf(status).getReasonPhrase() + ": " + String.join(", ", reasons) + ".")
                .content(new Content().addMediaType("application/problem+json", content))
                .addHeaderObject(ApiVersion.HEADER, new Header().$ref("#/components/headers/" + ApiVersion.HEADER));
        answer.addExtension("x-reasons", reasons);
        answer.addHeaderObject("Content-Language", new Header().$ref("#/components/headers/Content-Language"));
        if (status == 429 || status == 503 || reasons.contains("NOT_HEARD_OF_YET")) {
            answer.addHeaderObject("Retry-After", new Header().$ref("#/components/headers/Retry-After"));
        }
        return answer;
    }

    private Map<String, Object> problem(String reason) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("status", Reasons.status(reason));
        problem.put("en", sentences.of(reason, Locale.ENGLISH));
        problem.put("nl", sentences.of(reason, Locale.of("nl")));
        return problem;
    }

    private Example example(String reason) {
        var status = Reasons.status(reason);
        var value = new LinkedHashMap<String, Object>();
        value.put("type", ProblemForm.typeOf(reason).toString());
        value.put("title", HttpStatus.valueOf(status).getReasonPhrase());
        value.put("status", status);
        value.put("detail", sentences.of(reason, Locale.ENGLISH));
        value.put("reason", reason);
        return new Example().summary(sentences.of(reason, Locale.of("nl"))).value(value);
    }
}
