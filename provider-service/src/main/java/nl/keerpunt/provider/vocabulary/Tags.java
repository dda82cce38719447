package nl.keerpunt.provider.vocabulary;

/**
 * What the operations of this service are about, as the document sorts them: one text for all doors to the same
 * thing.
 */
public final class Tags {

    public static final String ARRANGEMENTS = "Arrangements";
    public static final String OF_ARRANGEMENTS =
            "Support that a municipality and a provider agreed: arranged, changed, restored, carried out and looked "
                    + "back on (arrangementen)";
    public static final String PROPOSALS = "Proposals";
    public static final String OF_PROPOSALS =
            "Changes that a provider asks for, and the municipality's answer to each (wijzigingsvoorstellen)";
    public static final String PROVIDERS = "Providers";
    public static final String OF_PROVIDERS =
            "Providers under contract with a municipality, with their products and tariffs (zorgaanbieders)";

    private Tags() {}
}
