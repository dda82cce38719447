package nl.keerpunt.platform.notes;

import nl.keerpunt.testing.law.SentencesLaws;

class SentencesTest implements SentencesLaws {

    @Override
    public String named() {
        return "notes";
    }

    @Override
    public String root() {
        return "nl.keerpunt.platform.notes";
    }
}
