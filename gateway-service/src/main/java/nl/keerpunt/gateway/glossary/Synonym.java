package nl.keerpunt.gateway.glossary;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Another word for a term.
 *
 * @param law null for a word of practice alone
 * @param source the law and article, or the practice
 * @param read where that was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Synonym(String word, @Nullable Law law, Fit fit, String source, String read, Grade grade) {}
