package nl.keerpunt.journeys;

import java.net.http.HttpResponse;
import nl.keerpunt.local.client.Witness;
import nl.keerpunt.testing.document.AnswerCheck;
import nl.keerpunt.testing.document.Exchange;

/** Whatever anybody gets in any journey is what the gateway's document says. */
public final class AnswersKeepTheDocument implements Witness {

    @Override
    public void saw(HttpResponse<String> answer) {
        AnswerCheck.check(base(answer), exchange(answer));
    }

    public static String base(HttpResponse<String> answer) {
        return answer.uri().resolve("/").toString().replaceFirst("/$", "");
    }

    public static Exchange exchange(HttpResponse<String> answer) {
        var address = answer.uri().toString().substring(base(answer).length());
        return new Exchange(answer.request().method(), address, answer.statusCode(), answer.headers(), answer.body());
    }
}
