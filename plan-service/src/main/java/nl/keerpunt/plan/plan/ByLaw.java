package nl.keerpunt.plan.plan;

import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/**
 * Why no mandate is asked: the law itself binds the college (wettelijke grondslag). What it says belongs to the record
 * of that law alone.
 *
 * @param referrer who referred or determined
 * @param document where that is written down
 */
public record ByLaw(LawfulGround ground, Personal<Words> referrer, Personal<Words> document) {}
