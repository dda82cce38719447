package nl.keerpunt.contract;

import nl.keerpunt.language.identity.MunicipalityCode;

/** A message from one service to the others. */
public interface ContractMessage {

    MunicipalityCode municipality();

    /** What the message is about, as its readers know it (CloudEvents {@code subject}); a pseudonym at most. */
    String about();

    /** Messages with the same key arrive in the order in which they were sent. */
    String orderedBy();
}
