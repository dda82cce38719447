package nl.keerpunt.contract.household;

import java.util.UUID;
import nl.keerpunt.language.agreement.NeededAgreement;
import nl.keerpunt.language.law.LegalBasis;

/** Whose agreement help needs for a member, under one law. */
public record AgreementOfOthers(UUID member, LegalBasis law, NeededAgreement needed) {}
