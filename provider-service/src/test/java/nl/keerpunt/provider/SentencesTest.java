package nl.keerpunt.provider;

import nl.keerpunt.testing.law.SentencesLaws;

class SentencesTest implements SentencesLaws {

    @Override
    public String named() {
        return "provider";
    }
}
