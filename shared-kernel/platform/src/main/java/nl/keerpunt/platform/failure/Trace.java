package nl.keerpunt.platform.failure;

/** A failure without its texts: which kinds, and the first line of our own in each. */
final class Trace {

    private Trace() {}

    static String of(Throwable failure) {
        var told = new StringBuilder();
        for (Throwable cause = failure; cause != null && told.length() < 2_000; cause = cause.getCause()) {
            told.append(told.isEmpty() ? "" : " caused by ")
                    .append(cause.getClass().getName());
            for (var frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("nl.keerpunt.")) {
                    told.append(" at ").append(frame);
                    break;
                }
            }
        }
        return told.toString();
    }
}
