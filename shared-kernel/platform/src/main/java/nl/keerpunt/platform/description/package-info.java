/**
 * The documents by which outsiders use a service (OpenAPI): what stands in the code, in the words of the glossary.
 *
 * <p>An operation says its name, its summary and why it may be refused; what follows from its shape (arguments of the
 * house, headers, rights, problems) is added for all alike. The words for schemas and fields stand in {@code
 * glossary/}: the platform's, which hold everywhere, and those of each service.
 */
@NullMarked
package nl.keerpunt.platform.description;

import org.jspecify.annotations.NullMarked;
