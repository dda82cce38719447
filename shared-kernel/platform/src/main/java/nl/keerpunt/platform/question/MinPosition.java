package nl.keerpunt.platform.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import nl.keerpunt.platform.input.HeaderForm;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.reading.ReadsModel;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Reading your own writes: a read with {@code Min-Position: provider:1234} waits until its read model covers that
 * position, and says so when it cannot. A position of another service, or one that this store never gave, is a mistake.
 */
public final class MinPosition implements HandlerInterceptor {

    public static final String HEADER = HeaderForm.MIN_POSITION.name();

    private final String service;
    private final Progress progress;
    private final Commands commands;
    private final Duration atMost;

    public MinPosition(String service, Progress progress, Commands commands, Duration atMost) {
        this.service = service;
        this.progress = progress;
        this.commands = commands;
        this.atMost = atMost;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var header = request.getHeader(HEADER);
        if (header == null || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        var wanted = position(header);
        var models = readModels(method);
        if (!models.isEmpty() && models.stream().allMatch(model -> progress.covers(model, wanted))) {
            return true;
        }
        if (wanted > commands.lastPosition()) {
            throw new BadInput(HEADER, "OUT_OF_RANGE", "header.POSITION_BEYOND");
        }
        if (!models.stream().allMatch(model -> progress.awaitCovered(model, wanted, atMost))) {
            throw new ReadingBehind();
        }
        return true;
    }

    private long position(String header) {
        var wanted = HeaderForm.MIN_POSITION.form().matcher(header);
        if (!wanted.matches()) {
            throw new BadInput(HEADER, "MALFORMED", "header.POSITION");
        }
        if (!wanted.group(1).equals(service)) {
            throw new BadInput(HEADER, "UNKNOWN", "header.POSITION_ELSEWHERE");
        }
        return Long.parseLong(wanted.group(2));
    }

    private static List<String> readModels(HandlerMethod method) {
        var own = method.getMethodAnnotation(ReadsModel.class);
        var reads =
                own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), ReadsModel.class);
        return reads == null ? List.of() : List.of(reads.value());
    }
}
