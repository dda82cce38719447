package nl.keerpunt.plan.content;

import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/** What a cause says (oorzaak), and in which part of life it lies. */
public record CauseContent(Personal<Words> words, Objective domain) {}
