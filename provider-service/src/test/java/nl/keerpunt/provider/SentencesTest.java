package nl.keerpunt.provider;

import nl.keerpunt.testing.SentencesLaws;

class SentencesTest implements SentencesLaws {

    @Override
    public String named() {
        return "provider";
    }
}
