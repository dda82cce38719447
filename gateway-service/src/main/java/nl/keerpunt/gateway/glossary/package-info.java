/**
 * The words of the field (begrippenlijst): what each is called here, under each law and to each audience. They are the
 * same for everybody, and belong to no service's data.
 *
 * <p>Written in {@code resources/glossary}, read once at the start, asked with a word of either language.
 */
@NullMarked
package nl.keerpunt.gateway.glossary;

import org.jspecify.annotations.NullMarked;
