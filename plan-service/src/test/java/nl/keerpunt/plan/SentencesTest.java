package nl.keerpunt.plan;

import nl.keerpunt.testing.SentencesLaws;

class SentencesTest implements SentencesLaws {

    @Override
    public String named() {
        return "plan";
    }
}
