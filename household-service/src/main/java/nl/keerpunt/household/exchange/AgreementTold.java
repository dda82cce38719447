package nl.keerpunt.household.exchange;

import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.household.AgreementOfOthers;
import nl.keerpunt.contract.household.WhoMayAgreeV1;
import nl.keerpunt.household.registration.RepresentationEvent.WhoMayAgreeTold;
import nl.keerpunt.language.law.LegalBasis;

/** Who may agree on a day, as others read it. */
final class AgreementTold {

    private AgreementTold() {}

    static ContractMessage of(WhoMayAgreeTold told) {
        return new WhoMayAgreeV1(
                told.household().municipality(),
                told.household(),
                told.on(),
                told.forThemselves(),
                told.others().stream()
                        .map(each -> new AgreementOfOthers(
                                each.member(), new LegalBasis(each.law().name()), each.needed()))
                        .toList());
    }
}
