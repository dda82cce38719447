package nl.keerpunt.gateway.answer;

/** What the gateway itself was asked it does not answer, for the reason in the problem. */
public final class NotAnswered extends RuntimeException {

    private final transient Problem problem;

    public NotAnswered(Problem problem) {
        super(problem.reason().name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
