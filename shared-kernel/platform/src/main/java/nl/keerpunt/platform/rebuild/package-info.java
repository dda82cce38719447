/** A read model is written anew beside the live one and takes its place, while questions go on. */
@NullMarked
package nl.keerpunt.platform.rebuild;

import org.jspecify.annotations.NullMarked;
