package nl.keerpunt.household.runningterm;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.Extension;
import nl.keerpunt.household.legalterm.Force;
import nl.keerpunt.household.legalterm.LegalTerm;
import nl.keerpunt.household.legalterm.Length;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.Party;
import nl.keerpunt.household.legalterm.Reckoning;
import nl.keerpunt.household.legalterm.Reckoning.Adjourning;
import nl.keerpunt.household.legalterm.Start;
import nl.keerpunt.household.legalterm.TermFact.Cause;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.law.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * One term as the law defines it, as it is shown.
 *
 * @param validUntil null while it holds
 * @param longer null where the law knows no longer term
 */
@Schema(name = "LegalTerm")
record LegalTermView(
        String code,
        LegalBasis law,
        String article,
        String read,
        Grade grade,
        Party whose,
        Force force,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        StartView start,
        Length length,
        Extension extension,
        @Nullable LongerView longer,
        AdjourningView adjourning,
        List<Cause> suspendedBy,
        List<Milestone> endedBy,
        boolean penalty) {

    /** In which way a term starts. */
    @Schema(name = "LegalTermStartKind")
    enum StartKind {
        /** Zodra een ervan voor het eerst gebeurt. */
        AT_FIRST,
        /** Zodra alle zijn gebeurd. */
        WHEN_ALL,
        /** Telkens opnieuw. */
        EACH_TIME,
        /** Na de laatste dag van een andere termijn. */
        AFTER_TERM,
        /** Na het verstrijken van een termijn met een dwangsom. */
        AFTER_LAPSE,
        /** Terug geteld vanaf de dag waarvoor het gepland is. */
        BEFORE
    }

    /** @param term the code of the term after which it starts; null for every other kind */
    @Schema(name = "LegalTermStart")
    record StartView(
            StartKind kind,
            List<Milestone> milestones,
            @Nullable String term) {

        StartView {
            milestones = List.copyOf(milestones);
        }

        static StartView of(Start start) {
            return switch (start) {
                case Start.AtFirst first -> of(StartKind.AT_FIRST, sorted(first.any()));
                case Start.WhenAll all -> of(StartKind.WHEN_ALL, sorted(all.all()));
                case Start.EachTime each -> of(StartKind.EACH_TIME, List.of(each.milestone()));
                case Start.AfterTerm after -> new StartView(StartKind.AFTER_TERM, List.of(after.once()), after.code());
                case Start.AfterLapse after -> of(StartKind.AFTER_LAPSE, List.of(after.milestone()));
                case Start.Before before -> of(StartKind.BEFORE, List.of(before.planned()));
            };
        }

        private static StartView of(StartKind kind, List<Milestone> milestones) {
            return new StartView(kind, milestones, null);
        }
    }

    /** The length once that was announced within the shorter term. */
    @Schema(name = "LongerTerm")
    record LongerView(Milestone once, Length length) {}

    /** Whether the one who decides may take longer. */
    @Schema(name = "AdjourningKind")
    enum AdjourningKind {
        /** Niet. */
        NOT,
        /** Met ten hoogste zoveel weken. */
        UP_TO,
        /** Met een redelijke termijn. */
        REASONABLY
    }

    /** @param weeks null unless the law names how many at most */
    @Schema(name = "Adjourning")
    record AdjourningView(AdjourningKind kind, @Nullable Integer weeks) {

        static AdjourningView of(Adjourning adjourning) {
            return switch (adjourning) {
                case Adjourning.Not _ -> new AdjourningView(AdjourningKind.NOT, null);
                case Adjourning.UpTo most -> new AdjourningView(AdjourningKind.UP_TO, most.weeks());
                case Adjourning.Reasonably _ -> new AdjourningView(AdjourningKind.REASONABLY, null);
            };
        }
    }

    LegalTermView {
        suspendedBy = List.copyOf(suspendedBy);
        endedBy = List.copyOf(endedBy);
    }

    static LegalTermView of(LegalTerm term) {
        var source = term.source();
        var reckoning = term.reckoning();
        return new LegalTermView(
                term.code(),
                term.law(),
                source.article(),
                source.read(),
                source.grade(),
                term.whose(),
                source.force(),
                source.valid().from(),
                source.valid().until().equals(Days.LAST) ? null : source.valid().until(),
                StartView.of(term.start()),
                reckoning.length(),
                reckoning.extension(),
                longer(reckoning.longer()),
                AdjourningView.of(reckoning.adjourning()),
                sorted(term.suspendedBy()),
                sorted(term.endedBy()),
                term.penalty());
    }

    private static @Nullable LongerView longer(Reckoning.@Nullable Longer longer) {
        return longer == null ? null : new LongerView(longer.once(), longer.length());
    }

    private static <E extends Enum<E>> List<E> sorted(Collection<E> values) {
        return values.stream().sorted().toList();
    }
}
