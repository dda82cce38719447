package nl.keerpunt.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class OnlyItsOwnTest {

    private static final String PLATFORM = "nl.keerpunt.platform.start.KeerpuntAutoConfiguration";
    private static final String TOMCAT = "org.springframework.boot.tomcat.autoconfigure.TomcatAutoConfiguration";

    @Test
    void the_gateway_does_without_the_house_of_the_services() {
        assertThat(kept(OnlyItsOwn.FOR_THE_GATEWAY, PLATFORM, TOMCAT)).containsExactly(false, true);
    }

    @Test
    void a_service_keeps_the_house() {
        assertThat(kept(OnlyItsOwn.FOR_A_SERVICE, PLATFORM, TOMCAT)).containsExactly(true, true);
    }

    @Test
    void what_another_filter_took_out_is_left_to_it() {
        assertThat(kept(OnlyItsOwn.FOR_A_SERVICE, new @Nullable String[] {null}))
                .containsExactly(true);
    }

    @Test
    void without_the_setting_everything_stays() {
        assertThat(kept("", PLATFORM, TOMCAT)).containsExactly(true, true);
    }

    private static boolean[] kept(String without, @Nullable String... autoConfigurations) {
        var filter = new OnlyItsOwn();
        filter.setEnvironment(new MockEnvironment().withProperty(OnlyItsOwn.WITHOUT, without));
        return filter.kept(autoConfigurations);
    }
}
