package nl.keerpunt.platform.rights;

import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;

/**
 * Whether a provider has a contract with a municipality. Answered by provider-service; nobody else serves providers.
 */
@FunctionalInterface
public interface ProviderContracts {

    boolean exists(AgbCode provider, MunicipalityCode municipality);
}
