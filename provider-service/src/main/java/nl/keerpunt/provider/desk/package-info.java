/** Where professionals and providers ask something of an arrangement over HTTP, and what is looked up for it. */
@NullMarked
package nl.keerpunt.provider.desk;

import org.jspecify.annotations.NullMarked;
