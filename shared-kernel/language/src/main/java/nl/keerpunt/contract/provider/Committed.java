package nl.keerpunt.contract.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import org.jspecify.annotations.Nullable;

/** What any arrangement asks of the budget, whoever carries it out (verplichting): for whoever hears of each alike. */
public sealed interface Committed extends ContractMessage, ConcernsHousehold
        permits ArrangementCommittedV1, PersonalBudgetCommittedV1 {

    @Override
    MunicipalityCode municipality();

    ArrangementId arrangement();

    @Nullable
    PlanId plan();

    @Nullable
    UUID supportLine();

    LegalBasis legalBasis();

    TaskField taskField();

    @Nullable
    Objective objective();

    String verb();

    int version();

    LocalDate appliesFrom();

    List<MonthAmount> months();

    @Nullable
    LocalDate lastDay();

    @Nullable
    ProfessionalId decidedBy();

    @Nullable
    LocalDate decidedOn();

    @Nullable
    UUID mandate();

    @Nullable
    LawfulGround ground();

    @Override
    default String about() {
        return arrangement().uuid().toString();
    }

    @Override
    default String orderedBy() {
        return household().uuid().toString();
    }
}
