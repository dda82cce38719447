package nl.keerpunt.household.agreement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.representation.AgreementAsked;
import nl.keerpunt.household.representation.Appointing;
import nl.keerpunt.household.representation.Article;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Representation;
import nl.keerpunt.household.representation.Requirement;
import nl.keerpunt.household.representation.Requirement.Need;
import nl.keerpunt.household.representation.Requirement.Needed;
import nl.keerpunt.household.representation.Requirement.NotNeeded;
import nl.keerpunt.household.representation.Requirement.RefusedBefore;
import nl.keerpunt.household.representation.Speaker;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.household.representation.WhoAgrees;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.question.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Whose agreement help for a member needs on a day (wie mag instemmen).
 *
 * @param version of the last fact that this answer rests on, counted from 0
 * @param agreements under each law; none of the dead, and when nobody can tell any more when the member was born
 * @param capacities what is known and holds on that day
 * @param diedOn the day of a death before that day
 */
@Schema(name = "MemberRepresentation")
record RepresentationView(
        UUID member,
        AsOf.Told asOf,
        long version,
        List<AgreementView> agreements,
        List<CapacityView> capacities,
        @Nullable LocalDate diedOn) {

    /** What help needs under one law. */
    @Schema(name = "AgreementRequirement")
    enum Kind {
        NEEDED,
        NOT_NEEDED,
        REFUSED_BEFORE
    }

    /**
     * Under one law, beside a measure or within it.
     *
     * @param why on what it rests that nobody is asked, or that a refusal of before counts
     */
    @Schema(name = "AgreementUnderLaw")
    record AgreementView(
            LineLaw law,
            boolean withinMeasure,
            Kind kind,
            @Nullable ArticleView why,
            List<NeedView> needs) {

        static AgreementView of(AgreementAsked asked, Requirement required, SpokenFor spoken) {
            var why = switch (required) {
                case Needed _ -> null;
                case NotNeeded none -> ArticleView.of(none.why());
                case RefusedBefore refused -> ArticleView.of(refused.why());
            };
            var kind = switch (required) {
                case Needed _ -> Kind.NEEDED;
                case NotNeeded _ -> Kind.NOT_NEEDED;
                case RefusedBefore _ -> Kind.REFUSED_BEFORE;
            };
            var needs = required.needs().stream()
                    .map(need -> NeedView.of(need, asked, spoken))
                    .toList();
            return new AgreementView(asked.law(), asked.withinMeasure(), kind, why, needs);
        }
    }

    /**
     * One agreement that is needed.
     *
     * @param of of several, one agrees for all while none of them refuses; none when nobody is known who may
     * @param instead who may agree in their place, while they are silent
     * @param appoint whom a court has to appoint where nobody is known who may
     */
    @Schema(name = "AgreementNeed")
    record NeedView(
            List<SpeakerView> of,
            List<SpeakerView> instead,
            ArticleView why,
            @Nullable ArticleView insteadBy,
            List<WayOut> waysOut,
            @Nullable AppointView appoint) {

        static NeedView of(Need need, AgreementAsked asked, SpokenFor spoken) {
            var instead = speakers(need.instead(), spoken);
            return new NeedView(
                    speakers(need.of(), spoken),
                    instead,
                    ArticleView.of(need.why()),
                    instead.isEmpty() ? null : ArticleView.of(WhoAgrees.BY_PROXY),
                    need.waysOut(),
                    need.of().isEmpty() ? AppointView.of(Appointing.forWhom(asked)) : null);
        }

        private static List<SpeakerView> speakers(List<Speaker> speakers, SpokenFor spoken) {
            return speakers.stream()
                    .map(speaker -> SpeakerView.of(speaker, spoken))
                    .toList();
        }
    }

    /**
     * Somebody who speaks: a member by id, or somebody outside the household in words too.
     *
     * @param outsider whether they live elsewhere
     */
    @Schema(name = "AgreementSpeaker")
    record SpeakerView(UUID id, boolean outsider, @Nullable Words who) {

        static SpeakerView of(Speaker speaker, SpokenFor spoken) {
            var named = speaker instanceof Speaker.Outsider ? spoken.outsiders().get(speaker.id()) : null;
            return new SpeakerView(
                    speaker.id(), speaker instanceof Speaker.Outsider, named == null ? null : named.known());
        }
    }

    /** Whom a court has to appoint. */
    @Schema(name = "AgreementAppointment")
    record AppointView(SpeakerRole role, ArticleView why) {

        static AppointView of(Appointing appointing) {
            return new AppointView(appointing.as(), ArticleView.of(appointing.why()));
        }
    }

    /** On what a rule rests. */
    @Schema(name = "AgreementArticle")
    record ArticleView(String article, Grade grade) {

        static ArticleView of(Article article) {
            return new ArticleView(article.source(), article.grade());
        }
    }

    RepresentationView {
        agreements = List.copyOf(agreements);
        capacities = List.copyOf(capacities);
    }

    /** Empty for whoever was never a member, as far as was known. */
    static Optional<RepresentationView> of(UUID member, AsOf.Told asOf, List<HouseholdEvent> history, long version) {
        var stay = HouseholdOn.of(asOf.validOn(), history).stays().get(member);
        if (stay == null) {
            return Optional.empty();
        }
        var spoken = SpokenFor.of(history);
        var day = asOf.validOn();
        var died = spoken.deathOf(member).filter(day::isAfter);
        if (died.isPresent()) {
            return Optional.of(new RepresentationView(member, asOf, version, List.of(), List.of(), died.get()));
        }
        var agreements = stay.person().value().stream()
                .map(Person::birthDate)
                .flatMap(born -> agreements(member, born, day, spoken))
                .toList();
        var capacities = spoken.of(member).stream()
                .filter(known -> known.valid().period().contains(day))
                .map(CapacityView::of)
                .toList();
        return Optional.of(new RepresentationView(member, asOf, version, agreements, capacities, null));
    }

    private static Stream<AgreementView> agreements(UUID member, LocalDate born, LocalDate day, SpokenFor spoken) {
        var known = WhoMayAgree.known(spoken, member);
        var agreements = new ArrayList<AgreementView>();
        for (var law : LineLaw.values()) {
            var beside = new AgreementAsked(member, born, law, false, day);
            var within = new AgreementAsked(member, born, law, true, day);
            agreements.add(view(beside, known, spoken));
            if (WhoAgrees.needed(within, known) instanceof NotNeeded) {
                agreements.add(view(within, known, spoken));
            }
        }
        return agreements.stream();
    }

    private static AgreementView view(AgreementAsked asked, List<Representation> known, SpokenFor spoken) {
        return AgreementView.of(asked, WhoAgrees.needed(asked, known), spoken);
    }
}
