package nl.keerpunt.others

import com.fasterxml.jackson.module.kotlin.readValue
import java.util.UUID
import nl.keerpunt.kotlin.apis.ArrangementsApi
import nl.keerpunt.kotlin.apis.ProposalsApi
import nl.keerpunt.kotlin.infrastructure.ClientError
import nl.keerpunt.kotlin.infrastructure.ClientException
import nl.keerpunt.kotlin.infrastructure.Serializer
import nl.keerpunt.kotlin.models.Frequency
import nl.keerpunt.kotlin.models.Problem
import nl.keerpunt.kotlin.models.ProposeArrangementChange
import okhttp3.OkHttpClient
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.catchThrowableOfType
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource

/** samenverder, a provider, by the client that was generated for Kotlin. */
internal class KotlinClientTest {

    @ParameterizedTest
    @EnumSource
    fun a_provider_finds_what_it_carries_out_and_asks_for_more(served: Served) {
        val arranging = Arranging(served)
        val arrangement = arranging.play().id
        val arrangements = ArrangementsApi(served.address(), samenverder)

        val found = arrangements.listArrangements(
            validOn = arranging.firstDay(),
            household = arranging.household(),
            municipality = MUNICIPALITY,
        )
        assertThat(found.items).extracting<UUID> { it.id }.containsExactly(arrangement)
        propose(served, arrangement, arranging)

        val history = arrangements.getArrangementHistory(arrangement, municipality = MUNICIPALITY).events
        assertThat(history.last().name).isEqualTo("change-proposed")
        assertThat(history).extracting<String> { it.id }.doesNotHaveDuplicates()
    }

    @ParameterizedTest
    @EnumSource
    fun a_refusal_is_a_problem_with_its_reason(served: Served) {
        val arranging = Arranging(served)
        val arrangement = arranging.play().id
        propose(served, arrangement, arranging)

        val refused = catchThrowableOfType(ClientException::class.java) { propose(served, arrangement, arranging) }

        val problem: Problem = Serializer.jacksonObjectMapper.readValue((refused.response as ClientError<*>).body as String)
        assertThat(problem.status).isEqualTo(409)
        assertThat(problem.reason).isEqualTo("PROPOSAL_OPEN")
    }

    private fun propose(served: Served, arrangement: UUID, arranging: Arranging) {
        val more = ProposeArrangementChange(
            volume = 3,
            frequency = Frequency.PER_WEEK,
            from = arranging.firstDay().plusMonths(1),
            until = arranging.lastDay(),
            reason = "Er is meer nodig.",
        )
        ProposalsApi(served.address(), samenverder)
            .proposeArrangementChange(arrangement, Arranging.key(), more, municipality = MUNICIPALITY)
    }

    private companion object {
        const val MUNICIPALITY = "0307"

        val samenverder = OkHttpClient.Builder()
            .addInterceptor { chain ->
                val request = chain.request().newBuilder().header("Authorization", "Bearer " + Tokens.of("samenverder"))
                chain.proceed(request.build())
            }
            .build()
    }
}
