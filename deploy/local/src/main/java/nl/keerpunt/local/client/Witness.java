package nl.keerpunt.local.client;

import java.net.http.HttpResponse;

/** Sees every answer of a gateway before its caller does; who wants to is named under {@code META-INF/services}. */
public interface Witness {

    void saw(HttpResponse<String> answer);
}
