package nl.keerpunt.provider.arrangementhistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.LawfulGround;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.provider.arrangementhistory.Reader.Content;
import nl.keerpunt.token.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Role by content: who reads which words. What is not granted here is denied. */
class ReaderSpec {

    @ParameterizedTest(name = "{0}, debt {1}, care {2}: {3} {4} {5}")
    @CsvSource(textBlock = """
            ACCESS,        false, false, true,  false, false
            ACCESS,        true,  false, true,  true,  false
            ACCESS,        false, true,  true,  false, true
            DIRECTOR,      false, false, true,  false, false
            DIRECTOR,      true,  true,  true,  true,  true
            CONTROLLER,    true,  true,  false, false, false
            PROVIDER,      true,  true,  false, false, false
            ADMINISTRATOR, true,  true,  false, false, false
            """)
    void who_reads_what(Role role, boolean debt, boolean care, boolean support, boolean debts, boolean medical) {
        var reader = new Reader(new Caller(
                "someone", Set.of(role), new MunicipalityCode("0307"), "noord", new AgbCode("22220001"), debt, care));

        assertThat(reader.mayRead(Content.SUPPORT)).isEqualTo(support);
        assertThat(reader.mayRead(Content.DEBT)).isEqualTo(debts);
        assertThat(reader.mayRead(Content.MEDICAL)).isEqualTo(medical);
    }

    @ParameterizedTest
    @CsvSource({"WMO, SUPPORT", "JEUGDWET, SUPPORT", "PARTICIPATIEWET, SUPPORT", "WGS, DEBT"})
    void words_are_about_what_their_law_is_about(String law, Content content) {
        assertThat(Content.of(new LegalBasis(law))).isEqualTo(content);
    }

    @ParameterizedTest
    @EnumSource(
            value = LawfulGround.class,
            names = {"GENERAL_PRACTITIONER", "MEDICAL_SPECIALIST", "YOUTH_DOCTOR"})
    void what_a_doctor_wrote_is_medical(LawfulGround ground) {
        assertThat(Content.of(ground)).isEqualTo(Content.MEDICAL);
    }
}
