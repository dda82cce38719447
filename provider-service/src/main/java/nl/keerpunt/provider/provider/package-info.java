/**
 * Who may be asked to carry support out, which products they offer, and at what tariff.
 *
 * <p>The life of a provider: unknown, then contracted by one municipality. From then on it offers products, each once,
 * and agrees tariffs for them, each for a period of its own.
 */
@NullMarked
package nl.keerpunt.provider.provider;

import org.jspecify.annotations.NullMarked;
