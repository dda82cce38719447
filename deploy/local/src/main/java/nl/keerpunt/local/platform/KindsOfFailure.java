package nl.keerpunt.local.platform;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure in the log: of which kinds it is and where each arose, without their texts. */
public final class KindsOfFailure extends ThrowableHandlingConverter {

    private static final int FRAMES = 12;

    @Override
    public String convert(ILoggingEvent event) {
        return Stream.iterate(event.getThrowableProxy(), cause -> cause != null, IThrowableProxy::getCause)
                .map(KindsOfFailure::told)
                .collect(Collectors.joining("caused by "));
    }

    private static String told(IThrowableProxy failure) {
        return failure.getClassName() + "\n"
                + Arrays.stream(failure.getStackTraceElementProxyArray())
                        .limit(FRAMES)
                        .map(StackTraceElementProxy::getSTEAsString)
                        .map(frame -> "\t" + frame + "\n")
                        .collect(Collectors.joining());
    }
}
