package nl.keerpunt.household.termagenda;

import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.rebuild.Rebuilds;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Rows hold last days by the definitions of their time. Once a release or an installation defines a term otherwise,
 * they are written anew at start, beside the live ones; the same definitions ask for it once.
 */
@Component
class WhenDefinitionsChangeCountAnew implements ApplicationRunner {

    private final Rebuilds rebuilds;
    private final TermAgendaProjection agenda;

    WhenDefinitionsChangeCountAnew(Rebuilds rebuilds, TermAgendaProjection agenda) {
        this.rebuilds = rebuilds;
        this.agenda = agenda;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            rebuilds.ask(TermAgendaProjection.NAME, agenda.definitions());
        } catch (Refusal _) { // Another rebuilding runs; the next start asks again.
        }
    }
}
