package nl.keerpunt.gateway.wiring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a page of stack trace into the one sentence an operator needs. */
class UnusableSettingsAnalyzer extends AbstractFailureAnalyzer<UnusableSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableSettings cause) {
        return new FailureAnalysis(
                "The gateway cannot start: " + cause.getMessage(),
                "Set these in the environment and start again.",
                cause);
    }
}
