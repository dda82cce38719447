package nl.keerpunt.platform.mandate;

import java.util.List;
import nl.keerpunt.contract.plan.MandateGrantedV1;
import nl.keerpunt.contract.plan.MandateWithdrawnV1;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import nl.keerpunt.platform.mandate.MandateNews.HearOfMandate;
import nl.keerpunt.platform.mandate.MandateNews.HearOfWithdrawal;

/** Hears what professionals may decide alone. */
final class MandateNewsSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(
                        MandateGrantedV1.class,
                        heard -> new HearOfMandate(
                                HeardRegisterId.of(heard.municipality(), heard.professional()),
                                new Mandate(
                                        heard.mandate(),
                                        heard.professional(),
                                        heard.laws(),
                                        heard.upTo(),
                                        heard.months(),
                                        new Period(heard.from(), heard.until()),
                                        heard.products(),
                                        heard.days()))),
                Subscription.to(
                        MandateWithdrawnV1.class,
                        heard -> new HearOfWithdrawal(
                                HeardRegisterId.of(heard.municipality(), heard.professional()),
                                heard.mandate(),
                                heard.lastDay())));
    }
}
