package nl.keerpunt.budget;

import nl.keerpunt.testing.SentencesLaws;

class SentencesTest implements SentencesLaws {

    @Override
    public String named() {
        return "budget";
    }
}
