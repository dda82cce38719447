package nl.keerpunt.household.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.household.notice.NoticeRow.Outcome;
import nl.keerpunt.household.notice.NoticeRow.RowError;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.residence.Residences;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.input.OneOfMany;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.problem.Sentences;
import nl.keerpunt.platform.problem.Wrong;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.write.Write;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Takes one notice of many in, whatever becomes of the others. */
@Component
class NoticeIntake {

    private final Commands commands;
    private final Residences residences;
    private final Searches searches;
    private final Sentences sentences;

    NoticeIntake(Commands commands, Residences residences, Searches searches, PlatformSettings settings) {
        this.commands = commands;
        this.residences = residences;
        this.searches = searches;
        this.sentences = new Sentences(settings.service());
    }

    NoticeRow take(Write write, int row, OneOfMany<Notice> one) {
        var notice = one.read();
        if (notice == null) {
            return NoticeRow.broken(row, one.wrong().stream().map(this::told).toList());
        }
        var found = residences.memberOn(
                write.caller().municipality(), notice.bsn(), notice.content().on());
        // Of somebody who is not known here not even that is kept.
        found.ifPresent(who -> searches.forPerson(write.caller(), "notices", Optional.of(who.household())));
        return found.map(who -> record(write, row, notice, who))
                .orElseGet(() -> NoticeRow.of(row, notice.id(), Outcome.NOT_KNOWN_HERE));
    }

    private NoticeRow record(Write write, int row, Notice notice, Residences.Found who) {
        try {
            var command = notice.content().about(who.household(), who.member(), notice.id());
            var told = commands.send(new Sent(named(write, row), who.household(), command, () -> facts(write), null));
            var added = told.earlier().isEmpty() && told.receipt().position() >= 0;
            return NoticeRow.of(row, notice.id(), added ? Outcome.RECORDED : Outcome.ALREADY_RECORDED);
        } catch (Refusal refusal) {
            var reason = nameInRow(refusal);
            return NoticeRow.refused(row, notice.id(), reason, sentences.of(reason, LocaleContextHolder.getLocale()));
        }
    }

    /** A row whose outcome may be ALREADY_RECORDED, which is well, has another word for what is not. */
    private static String nameInRow(Refusal refusal) {
        return refusal.reason() == Reason.ALREADY_RECORDED
                ? "OTHER_NOTICE_RECORDED"
                : refusal.reason().name();
    }

    private RowError told(Wrong wrong) {
        return new RowError(wrong.field(), wrong.reason(), sentences.of(wrong, LocaleContextHolder.getLocale()));
    }

    private static Map<String, ?> facts(Write write) {
        return Map.of(CommandFacts.ACTOR, write.caller().subject(), CommandFacts.CORRELATION, write.correlation());
    }

    /** By the whole request and the place in it: another file under the same key is another command. */
    private static String named(Write write, int row) {
        var name = String.join(" ", "notice", write.commandId().toString(), write.digest(), String.valueOf(row));
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
