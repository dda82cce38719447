package nl.keerpunt.gateway.glossary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.gateway.answer.ContentTag;
import nl.keerpunt.gateway.answer.NotAnswered;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.answer.Reason;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** For whoever brings a token of any role: words are nobody's secret, and a caller is known by a token. */
@RestController
class GlossaryApi {

    private static final String TERMS = "/v1/glossary-terms";
    private static final JsonMapper JSON = new JsonMapper();

    private final Glossary glossary = Glossary.written();

    /** All at once, without pages: they come with a release, and a test keeps them to a few hundred. */
    private record Items(List<Term> items) {}

    @GetMapping(path = TERMS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        var question = Question.of(request.getParameterMap());
        return answer(new Items(glossary.answering(question)));
    }

    @GetMapping(path = TERMS + "/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> one(@PathVariable String code, HttpServletRequest request) {
        Question.none(request.getParameterMap());
        return answer(glossary.term(code).orElseThrow(() -> new NotAnswered(Problem.of(Reason.NOT_FOUND))));
    }

    /** It may change with each release: whoever keeps it asks each time whether it did. */
    private static ResponseEntity<byte[]> answer(Object said) {
        var content = JSON.writeValueAsBytes(said);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .header(ApiVersion.HEADER, ApiVersion.VALUE)
                .eTag(ContentTag.of(content))
                .body(content);
    }
}
