package nl.keerpunt.platform.failure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.keerpunt.answer.ProblemReports;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;

/** What a service tells for Tomcat, in English: nobody has read the caller's language yet. */
final class UnreadableRequests extends ProblemReports {

    private static final String UNREADABLE = """
            {"type":"/problems/BAD_REQUEST","title":"Bad Request","status":%d,"reason":"BAD_REQUEST",\
            "detail":"This request cannot be understood. Check its address and its headers."}""";

    @Override
    protected void tell(Request request, Response response) throws IOException {
        var status = isTheCallersMistake(response.getStatus()) ? 400 : response.getStatus();
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", "en");
        response.getOutputStream().write(UNREADABLE.formatted(status).getBytes(StandardCharsets.UTF_8));
    }
}
