package nl.keerpunt.plan;

import nl.keerpunt.testing.law.SentencesLaws;

class SentencesTest implements SentencesLaws {

    @Override
    public String named() {
        return "plan";
    }
}
