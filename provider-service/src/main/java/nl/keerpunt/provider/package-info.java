/** With whom support is agreed, and how it is carried out: providers, their contracts, and arrangements. */
@NullMarked
package nl.keerpunt.provider;

import org.jspecify.annotations.NullMarked;
