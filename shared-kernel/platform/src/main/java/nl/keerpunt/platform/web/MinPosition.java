package nl.keerpunt.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.reading.ReadsModel;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Reading your own writes: a read with {@code Min-Position: provider:1234} waits until its read model covers that
 * position, and says so when it cannot. A position of another service says nothing here.
 */
final class MinPosition implements HandlerInterceptor {

    static final String HEADER = "Min-Position";

    private static final Pattern FORM = Pattern.compile("([a-z]{1,32}):([0-9]{1,18})");

    private final String service;
    private final Progress progress;
    private final Duration atMost;

    MinPosition(String service, Progress progress, Duration atMost) {
        this.service = service;
        this.progress = progress;
        this.atMost = atMost;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var header = request.getHeader(HEADER);
        if (header == null || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        var wanted = FORM.matcher(header);
        if (!wanted.matches()) {
            throw new BadInput(HEADER, "MALFORMED", "The Position of an earlier answer: provider:1234.");
        }
        var model = readModel(method);
        if (model != null
                && wanted.group(1).equals(service)
                && !progress.awaitCovered(model.value(), Long.parseLong(wanted.group(2)), atMost)) {
            throw new ReadingBehind();
        }
        return true;
    }

    private static @Nullable ReadsModel readModel(HandlerMethod method) {
        var own = method.getMethodAnnotation(ReadsModel.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), ReadsModel.class);
    }
}
