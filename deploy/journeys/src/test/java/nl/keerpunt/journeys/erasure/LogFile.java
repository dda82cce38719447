package nl.keerpunt.journeys.erasure;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/** All that this JVM logs from now on, as it stands in its output, in a file as well. */
final class LogFile implements AutoCloseable {

    private final List<Logger> loggers;
    private final List<FileAppender<ILoggingEvent>> appenders;

    private LogFile(List<Logger> loggers, List<FileAppender<ILoggingEvent>> appenders) {
        this.loggers = loggers;
        this.appenders = appenders;
    }

    static LogFile in(Path folder) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var loggers = context.getLoggerList().stream()
                .filter(logger -> logger.iteratorForAppenders().hasNext())
                .toList();
        var appenders =
                loggers.stream().map(logger -> beside(context, logger, folder)).toList();
        return new LogFile(loggers, appenders);
    }

    private static FileAppender<ILoggingEvent> beside(LoggerContext context, Logger logger, Path folder) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(pattern(logger));
        encoder.start();
        var file = new FileAppender<ILoggingEvent>();
        file.setContext(context);
        file.setEncoder(encoder);
        file.setFile(folder.resolve(logger.getName() + ".log").toString());
        file.start();
        logger.addAppender(file);
        return file;
    }

    private static String pattern(Logger logger) {
        var appender =
                (ConsoleAppender<ILoggingEvent>) logger.iteratorForAppenders().next();
        return ((PatternLayoutEncoder) appender.getEncoder()).getPattern();
    }

    @Override
    public void close() {
        for (var place = 0; place < loggers.size(); place++) {
            loggers.get(place).detachAppender(appenders.get(place));
            appenders.get(place).stop();
        }
    }
}
